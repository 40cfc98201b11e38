import { buildSync, transformSync } from 'esbuild'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { searchFolder, staticFolder } from '../../built-files.ts'
import { type Lang, pathIn } from '../../languages.ts'
import { firstPaint } from '../../theme/first-paint.ts'
import { browsers } from '../browsers.ts'
import type { HeadScripts } from '../page/scripts.ts'
import { shortVariables } from '../styles/short-variables.ts'

/** The scripts of the site. */
export interface SiteScripts {
  /** Path in the export -> text. Each name has the fingerprint of its text. */
  files: [path: string, text: string][]
  /** What goes into the head of every page of a language. */
  heads: Partial<Record<Lang, HeadScripts>>
}

/** What the scripts of each language have of their own: its words, and its ways with words that are looked for (`Tongue`). */
const browserFiles: Readonly<Record<Lang, { words: string; tongue: string }>> = {
  en: { words: 'src/strings/en/browser.ts', tongue: 'src/islands/tongues/en.ts' },
  es: { words: 'src/strings/es/browser.ts', tongue: 'src/islands/tongues/es.ts' },
  ar: { words: 'src/strings/ar/browser.ts', tongue: 'src/islands/tongues/ar.ts' },
  zh: { words: 'src/strings/zh/browser.ts', tongue: 'src/islands/tongues/zh.ts' },
}

/** Bundles the islands of the repository `root`, each with the words of every one of `langs`. Those without words are the same in all. `basePath` is '' or '/guide'. */
export function scriptsOf(root: string, basePath: string, langs: readonly Lang[]): SiteScripts {
  const files = new Map<string, string>()
  const sheet = transformSync(readFileSync(join(root, 'src/islands/search.css'), 'utf8'), { loader: 'css', minify: true, target: browsers }).code.trim()
  const heads = langs.map((lang) => {
    const bundled = (name: string, addresses: Readonly<Record<string, string>> = {}): string => {
      const code = bundle(root, name, lang, { BASE_PATH: basePath, ...addresses })
      const file = `${staticFolder}/${name}.${createHash('sha256').update(code).digest('hex').slice(0, 10)}.js`
      files.set(file, code)
      return `${basePath}/${file}`
    }
    const address = { CHOICE_ADDRESS_SCRIPT: bundled('choice-address') }
    const module = bundled('site', { ...address, CHOICE_SCRIPT: bundled('choice', address), COMPARE_SCRIPT: bundled('compare'), SEARCH_SCRIPT: bundled('search', { FIND_SCRIPT: bundled('find'), SEARCH_SHEET: sheet, HOME: basePath + (lang === 'en' ? '' : pathIn(lang, '/')) }) })
    return [lang, { inline: firstPaint, module }] as const
  })
  return { files: [...files], heads: Object.fromEntries(heads) }
}

/** One script with what it imports, in its language: that has words of its own, and its own ways with words that are looked for. */
function bundle(root: string, name: string, lang: Lang, constants: Readonly<Record<string, string>>): string {
  const { outputFiles } = buildSync({
    entryPoints: [join(root, 'src/islands', `${name}.ts`)],
    alias: { '#browser-words': join(root, browserFiles[lang].words), '#tongue': join(root, browserFiles[lang].tongue) },
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
