#!/usr/bin/env node
// The one command of the product. Plain JavaScript without packages: it must run before anything is installed.

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    'Payung Desa membutuhkan Node.js 20.19 atau lebih baru; yang terpasang ' +
      process.versions.node +
      '. (Node.js 20.19 or later is needed.)',
  )
  process.exit(1)
}

// npx puts a shell between: when that is told to stop, the product must not go on alone.
if (process.env.npm_command === 'exec') {
  const shell = process.ppid
  setInterval(() => process.ppid !== shell && process.kill(process.pid, 'SIGTERM'), 500).unref()
}

try {
  const { bootstrap, serverMain } = await import('./bootstrap.mjs')
  const argv = process.argv.slice(2)
  const serves = argv[0] === 'start' && !argv.includes('--help') && !argv.includes('-h')
  await bootstrap({ build: serves ? ['server', 'web'] : ['server'] })
  const { main } = await import(serverMain)
  process.exitCode = await main(argv)
} catch (error) {
  // A failed step speaks one sentence; anything else is a fault of ours and shows where.
  console.error(error?.name === 'StepFailed' ? error.message : error)
  process.exitCode = 1
}
