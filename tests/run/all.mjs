import { spawnSync } from 'node:child_process'

const words = process.argv.slice(2)
if (words.includes('--help') || words.includes('-h')) {
  console.log(`Usage: npm test [-- files…]
Checks types, builds the site that the tests look at, and runs the files of tests/ whose paths contain the words, or all.`)
  process.exit(0)
}

// npm puts the commands of the packages on the path.
for (const [command, ...rest] of [['tsc', '--noEmit'], [process.execPath, 'tests/run/build.mjs'], ['vitest', 'run', ...words]]) {
  const { status } = spawnSync(command, rest, { stdio: 'inherit', shell: process.platform === 'win32' && command !== process.execPath })
  if (status !== 0) {
    process.exitCode = status ?? 2
    break
  }
}
