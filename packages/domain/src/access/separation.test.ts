import { expect, it } from 'vitest'
import { mayApprove, mayTakeStep } from './separation'

const head = { account: 'a', role: 'village_head' } as const
const operator = { account: 'b', role: 'village_operator' } as const

it('lets the head approve what the operator entered', () =>
  expect(mayApprove(head, [{ step: 'enter', account: 'b' }], { separate_duties: true })).toEqual({ may: true }))

it('stops who entered from approving where duties are separate, and names who may', () =>
  expect(mayApprove(head, [{ step: 'enter', account: 'a' }], { separate_duties: true })).toEqual({
    may: false,
    because: 'separate_duties',
    who: ['village_head'],
  }))

it('lets one person do both where the regency has not separated duties', () =>
  expect(mayApprove(head, [{ step: 'enter', account: 'a' }], { separate_duties: false })).toEqual({ may: true }))

it('never lets an operator approve', () =>
  expect(mayApprove(operator, [], { separate_duties: false })).toMatchObject({ may: false, because: 'role' }))

it('lets who entered correct the entry', () =>
  expect(mayTakeStep('enter', operator, [{ step: 'enter', account: 'b' }], { separate_duties: true }).may).toBe(true))
