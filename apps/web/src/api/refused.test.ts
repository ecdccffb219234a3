import { expect, test } from 'vitest'
import { ApiFault, ApiRefusal, failureOf } from './refused'

test('a refusal keeps its sentence and its field', () => {
  const failure = failureOf(409, { refused: { code: 'nik_taken', field: 'nik', says: 'NIK ini sudah terdaftar.' } })
  expect(failure).toBeInstanceOf(ApiRefusal)
  expect(failure).toMatchObject({ code: 'nik_taken', field: 'nik', says: 'NIK ini sudah terdaftar.', status: 409 })
})

test.each([[null], ['<html>'], [{}], [{ refused: {} }]])('an answer without a sentence is a fault: %j', (body) => {
  expect(failureOf(502, body)).toBeInstanceOf(ApiFault)
})

test('a fault keeps the number of the log', () => {
  expect(failureOf(500, { fault: { number: 'a1b2' } })).toMatchObject({ number: 'a1b2', status: 500 })
})
