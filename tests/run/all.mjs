import { spawn } from 'node:child_process'

const words = process.argv.slice(2)
if (words.includes('--help') || words.includes('-h')) {
  console.log(`Usage: npm test [-- files…]
Checks types, builds the site that the tests look at, and runs the files of tests/ whose paths contain the words, or all.`)
  process.exit(0)
}

/** Runs a command and gives its exit code. npm puts the commands of the packages on the path. */
const run = (command, ...rest) =>
  new Promise((resolve) => {
    const child = spawn(command, rest, { stdio: 'inherit', shell: process.platform === 'win32' && command !== process.execPath })
    child.on('error', () => resolve(2))
    child.on('close', (status) => resolve(status ?? 2))
  })

// Types are checked beside the build, which leaves a core free for much of its time.
const made = await Promise.all([run('tsc', '--noEmit'), run(process.execPath, 'tests/run/build.mjs')])
process.exitCode = made.find((status) => status !== 0) ?? (await run('vitest', 'run', ...words))
