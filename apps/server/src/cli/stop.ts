/** Closing takes at most this long; what is still running then is cut off, and the database rolls it back. */
const PATIENCE_MS = 2_500

/** Settles on SIGTERM or SIGINT. A process that has not ended by itself after its patience is ended. */
export function whenToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const)
      process.on(signal, () => {
        resolve()
        setTimeout(() => process.exit(0), PATIENCE_MS).unref()
      })
  })
}
