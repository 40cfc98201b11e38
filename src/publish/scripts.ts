import { buildSync, transformSync } from 'esbuild'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { searchFolder, staticFolder } from '../built-files.ts'
import { firstPaint } from '../theme/first-paint.ts'
import { browsers } from './browsers.ts'
import { shortVariables } from './styles/short-variables.ts'

/**
 * Bundles the islands of the repository `root` into the export in `folder`, each under a name with its fingerprint.
 * Gives what goes into the head of every page: the colours, and the one script that loads the others when they are needed.
 * `basePath` is '' or '/guide'.
 */
export function writeScripts(root: string, folder: string, basePath: string): string {
  mkdirSync(join(folder, staticFolder), { recursive: true })
  const write = (name: string, addresses: Readonly<Record<string, string>> = {}): string => {
    const code = bundle(join(root, 'src/islands', `${name}.ts`), { BASE_PATH: basePath, ...addresses })
    const file = `${staticFolder}/${name}.${createHash('sha256').update(code).digest('hex').slice(0, 10)}.js`
    writeFileSync(join(folder, file), code)
    return `${basePath}/${file}`
  }
  const address = { CHOICE_ADDRESS_SCRIPT: write('choice-address') }
  const sheet = transformSync(readFileSync(join(root, 'src/islands/search.css'), 'utf8'), { loader: 'css', minify: true, target: browsers }).code.trim()
  const site = write('site', { ...address, CHOICE_SCRIPT: write('choice', address), COMPARE_SCRIPT: write('compare'), SEARCH_SCRIPT: write('search', { SEARCH_SHEET: sheet }) })
  return `<script>${firstPaint}</script><script type="module" src="${site}"></script>`
}

function bundle(entry: string, constants: Readonly<Record<string, string>>): string {
  const { outputFiles } = buildSync({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: browsers,
    charset: 'utf8',
    legalComments: 'none',
    // Addresses of the published site: loaded in the browser, not bundled.
    external: [...Object.values(constants), `${constants.BASE_PATH}/${searchFolder}/pagefind.js`].filter((address) => address.endsWith('.js')),
    define: Object.fromEntries(Object.entries(constants).map(([name, value]) => [name, JSON.stringify(value)])),
  })
  return shortVariables(outputFiles[0]?.text.trim() ?? '')
}
