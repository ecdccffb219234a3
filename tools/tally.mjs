/** Counts what Vitest ran, over several runs, and keeps the reason of every skip. A reporter of Vitest. */
export class Tally {
  passed = 0
  failed = 0
  skips = []

  onTestRunEnd(modules, unhandled) {
    this.failed += unhandled.length
    for (const module of modules) {
      let ownFailures = 0
      for (const test of module.children.allTests()) {
        const { state, note } = test.result()
        if (state === 'passed') this.passed++
        else if (state === 'failed') ownFailures++
        else this.skip(test.fullName, note)
      }
      // A file that could not be loaded, or whose preparation failed, holds no failed test but did fail.
      if (ownFailures === 0 && !module.ok()) ownFailures = 1
      this.failed += ownFailures
    }
  }

  skip(name, reason = 'its test gives no reason') {
    this.skips.push(`${name}: ${reason}`)
  }

  /** The plain last line. */
  line() {
    return `${this.passed} passed, ${this.failed} failed${this.skips.length > 0 ? `, ${this.skips.length} skipped` : ''}`
  }
}
