// Loaded before every command, as CommonJS, which Node reads from any folder: what would end a command before its first line is said in a sentence.
const { readFileSync } = require('node:fs')
const { join, sep } = require('node:path')

const root = join(__dirname, '..')

/** Why no command can work here, or nothing. A path becomes an address or a pattern in Node, tsx and the MDX loader of Next, and not each of them escapes these characters. */
function fault() {
  const odd = ['#', '%', '?', '*', '\\', '\n', '\r', '\t'].find((sign) => sign !== sep && root.includes(sign))
  if (odd) return `Unexpected ${JSON.stringify(odd)} in the folder ${JSON.stringify(root).replace(/\p{Cf}/gu, '\ufffd')}, expected a path without #, %, ?, *, backslashes and line breaks; rename the folder or move the repository.`
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  // "^20.19.0 || >=24.0.0": of the same number before the first dot, or of any.
  const ranges = engines.node.split('||').map((range) => /^(\^|>=)(\S+)$/.exec(range.trim()) ?? [])
  const own = process.versions.node
  const isWithin = ([, sign, least = '']) => own.localeCompare(least, 'en', { numeric: true }) >= 0 && (sign === '>=' || own.split('.')[0] === least.split('.')[0])
  if (!ranges.some(isWithin)) return `Unexpected Node ${own}, expected ${ranges.map(([, , least = '']) => least.replace(/(?:\.0)+$/, '')).join(', ')} or newer; install one from https://nodejs.org/.`
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
