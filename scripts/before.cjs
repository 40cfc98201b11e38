// Loaded before every command, as CommonJS, which Node reads from any folder: what would end a command before its first line is said in a sentence.
const { readFileSync } = require('node:fs')
const { join, sep } = require('node:path')

const root = join(__dirname, '..')

/** Why no command can work here, or nothing. A path becomes an address or a pattern in Node, tsx and the MDX loader of Next, and not each of them escapes these characters. */
function fault() {
  const odd = ['#', '%', '?', '*', '\\', '\n', '\r', '\t'].find((sign) => sign !== sep && root.includes(sign))
  if (odd) return `Unexpected ${JSON.stringify(odd)} in the folder ${JSON.stringify(root).replace(/\p{Cf}/gu, '\ufffd')}, expected a path without #, %, ?, *, backslashes and line breaks; rename the folder or move the repository.`
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const least = engines.node.replace('>=', '')
  const isOld = process.versions.node.localeCompare(least, 'en', { numeric: true }) < 0
  if (isOld) return `Unexpected Node ${process.versions.node}, expected ${least} or newer; install one from https://nodejs.org/.`
  try {
    require.resolve('tsx')
  } catch {
    return 'Unexpected absence of the packages, expected them in node_modules/; run npm ci first.'
  }
}

const said = fault()
if (said) {
  console.error(said)
  process.exit(2)
}
