import { pino } from 'pino'
import { expect, it } from 'vitest'
import type { OpenHouse } from '../house'
import { type Job, startJobs } from './schedule'

const log: string[] = []
const logs = pino({ level: 'info' }, { write: (line: string) => void log.push(line) })
const house = {} as OpenHouse

/** Waits until something has happened. */
async function until(happened: () => boolean): Promise<void> {
  while (!happened()) await new Promise((resolve) => setTimeout(resolve, 2))
}

it('never runs a job twice at once, and waits for it when it stops', async () => {
  let running = 0
  let most = 0
  let rounds = 0
  const job: Job = {
    name: 'slow',
    everyMs: 1,
    async run() {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, 20))
      running--
      rounds++
    },
  }
  const schedule = startJobs(house, [job], logs)
  await until(() => rounds >= 2 && running === 1)
  await schedule.stop()
  expect([most, running]).toEqual([1, 0])
})

it('logs a fault without values, and comes round again', async () => {
  let rounds = 0
  const job: Job = {
    name: 'broken',
    everyMs: 1,
    async run() {
      rounds++
      throw new Error('no row for 5399010101900001')
    },
  }
  const schedule = startJobs(house, [job], logs)
  await until(() => rounds >= 2)
  await schedule.stop()
  expect(log[0]).toContain('"job":"broken"')
  expect(log.join()).not.toContain('5399010101900001')
})
