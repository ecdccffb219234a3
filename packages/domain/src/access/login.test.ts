import { describe, expect, it } from 'vitest'
import { LoginName, loginForm, proposedLogin, telephoneForm } from './login'

describe('a login', () => {
  it.each([
    ['0812-3456-7890', '6281234567890'],
    ['+62 812 3456 7890', '6281234567890'],
    ['6281234567890', '6281234567890'],
    ['(0380) 831 234', '62380831234'],
    [' Operator@Demo.Test ', 'operator@demo.test'],
    ['OP-5304122001', 'op-5304122001'],
  ])('"%s" is %s', (typed, form) => expect(loginForm(typed)).toBe(form))

  it('is no telephone number without a leading zero or 62', () => expect(telephoneForm('53041220')).toBeNull())
  it('is never a telephone number when chosen as a name', () => {
    expect(LoginName.safeParse('081234567890').success).toBe(false)
    expect(LoginName.parse(' Kades.Oebelo ')).toBe('kades.oebelo')
  })
  it('is proposed from role and area', () => {
    expect(proposedLogin('village_operator', '53.04.12.2001')).toBe('op-5304122001')
    expect(proposedLogin('village_head', '53.04.12.P001', 2)).toBe('kades-530412p001-2')
    expect(proposedLogin('administrator', '')).toBe('admin')
  })
})
