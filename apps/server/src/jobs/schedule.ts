import { type Logs, toldOf } from '../gateways/logs'
import type { OpenHouse } from '../house'

/** Work that comes round. Each time it does what is left to do, so that a killed one goes on where it stopped. */
export interface Job {
  name: string
  everyMs: number
  run(house: OpenHouse): Promise<void>
}

/** Jobs under way. */
export interface Schedule {
  /** No job begins any more; settles when the running ones have ended. */
  stop(): Promise<void>
}

/** Runs jobs, each in its own rhythm and never twice at once. A fault goes to the log; the job comes round again. */
export function startJobs(house: OpenHouse, jobs: readonly Job[], logs: Logs): Schedule {
  const running = new Map<string, Promise<void>>()
  const clocks = jobs.map((job) => {
    const round = () => {
      if (running.has(job.name)) return
      const work = job
        .run(house)
        .catch((fault) => logs.error({ job: job.name, fault: toldOf(fault) }))
        .finally(() => running.delete(job.name))
      running.set(job.name, work)
    }
    return setInterval(round, job.everyMs)
  })
  return {
    async stop() {
      for (const clock of clocks) clearInterval(clock)
      await Promise.all(running.values())
    },
  }
}
