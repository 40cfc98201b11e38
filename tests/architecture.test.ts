import { readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow, root } from './files.ts'

/** Who may import whom, folder by folder; a folder may always import itself. */
const allowed: Record<string, readonly string[]> = {
  'characters.ts': [],
  'nearest.ts': [],
  'parse-url.ts': [],
  'diagnostics.ts': [],
  'languages.ts': [],
  'alphabet.ts': ['languages.ts'],
  'seen-length.ts': [],
  'merge-conflict.ts': ['diagnostics.ts'],
  'line-ends.ts': [],
  'files.ts': ['diagnostics.ts', 'line-ends.ts'],
  'built-files.ts': ['languages.ts', 'registry', 'site.ts'],
  'print.ts': ['diagnostics.ts', 'characters.ts'],
  'exceptions.ts': ['diagnostics.ts', 'nearest.ts', 'words'],
  'failures.ts': ['characters.ts'],
  'settings.ts': ['parse-url.ts'],
  'site.ts': ['settings.ts'],
  'budget.ts': ['languages.ts'],
  // Notes what is read while a page is made; says how far something has come.
  'reads.ts': [],
  'progress.ts': [],
  'redirects.ts': ['languages.ts', 'built-files.ts', 'registry'],
  'clock.ts': ['settings.ts'],
  'git.ts': ['characters.ts'],
  // What the world outside says of a fact. Nothing that is built imports it.
  recheck: ['parse-url.ts', 'characters.ts', 'nearest.ts', 'diagnostics.ts', 'registry', 'review'],
  // What words say of hosts, accounts and figures, wherever they stand.
  words: ['languages.ts', 'parse-url.ts'],
  registry: ['languages.ts', 'parse-url.ts', 'diagnostics.ts', 'merge-conflict.ts', 'files.ts', 'exceptions.ts', 'characters.ts', 'nearest.ts', 'words'],
  attributes: ['diagnostics.ts', 'registry'],
  history: ['languages.ts', 'characters.ts', 'words', 'clock.ts', 'git.ts', 'registry', 'attributes'],
  figures: ['languages.ts', 'registry', 'attributes'],
  strings: ['languages.ts', 'registry', 'attributes', 'figures', 'mdx'],
  // The dialect names the categories and ways to stake, which the registry defines.
  mdx: ['languages.ts', 'alphabet.ts', 'parse-url.ts', 'line-ends.ts', 'diagnostics.ts', 'merge-conflict.ts', 'seen-length.ts', 'exceptions.ts', 'characters.ts', 'nearest.ts', 'print.ts', 'reads.ts', 'words', 'registry', 'figures'],
  check: ['languages.ts', 'seen-length.ts', 'nearest.ts', 'line-ends.ts', 'parse-url.ts', 'diagnostics.ts', 'exceptions.ts', 'characters.ts', 'words', 'files.ts', 'built-files.ts', 'budget.ts', 'redirects.ts', 'registry', 'attributes', 'mdx'],
  new: ['languages.ts', 'registry', 'strings', 'mdx', 'check', 'characters.ts', 'nearest.ts', 'seen-length.ts', 'parse-url.ts', 'diagnostics.ts', 'files.ts', 'redirects.ts'],
  review: ['languages.ts', 'parse-url.ts', 'diagnostics.ts', 'files.ts', 'git.ts', 'characters.ts', 'words', 'registry', 'attributes', 'strings'],
  // What is done, behind and missing in each language. Only commands import it.
  translations: ['languages.ts', 'diagnostics.ts', 'exceptions.ts', 'files.ts', 'characters.ts', 'nearest.ts', 'words', 'registry', 'mdx', 'review'],
  theme: ['languages.ts'],
  components: ['languages.ts', 'alphabet.ts', 'seen-length.ts', 'site.ts', 'built-files.ts', 'history', 'registry', 'attributes', 'figures', 'strings', 'mdx', 'check', 'theme'],
  // Their words, which the build puts into the scripts.
  islands: ['strings'],
  pages: ['languages.ts', 'alphabet.ts', 'files.ts', 'diagnostics.ts', 'print.ts', 'site.ts', 'clock.ts', 'history', 'registry', 'attributes', 'strings', 'mdx', 'check', 'theme', 'components'],
  // What runs beside Next while `npm run dev` runs: the props of pages, and the check. Nothing that is built imports it.
  preview: ['languages.ts', 'diagnostics.ts', 'print.ts', 'files.ts', 'failures.ts', 'clock.ts', 'mdx', 'check', 'pages'],
  publish: ['languages.ts', 'characters.ts', 'failures.ts', 'files.ts', 'built-files.ts', 'site.ts', 'budget.ts', 'redirects.ts', 'history', 'registry', 'attributes', 'strings', 'mdx', 'theme', 'components', 'islands'],
  // What has to be made, by whom, and what is taken over. Only commands import it.
  build: ['languages.ts', 'built-files.ts', 'characters.ts', 'nearest.ts', 'failures.ts', 'files.ts', 'progress.ts', 'reads.ts', 'redirects.ts', 'settings.ts', 'site.ts', 'history', 'registry', 'mdx', 'pages', 'publish'],
}

const files = filesBelow('src').filter((file) => /\.(ts|tsx|mjs)$/.test(file))
const importsOf = (file: string) =>
  [...readFileSync(join(root, 'src', file), 'utf8').matchAll(/(?:\bfrom |^import |\bimport\(|\btsImport\()'([^'\n]+)'/gm)].map((match) => match[1] ?? '')
const placeOf = (file: string) => file.split('/')[0] ?? ''

describe('imports', () => {
  it('are read at all', () => {
    expect(files.length).toBeGreaterThan(80)
    expect(files.flatMap(importsOf).length).toBeGreaterThan(200)
  })

  it('follow the house: no arrow goes against the flow', () => {
    const against = files.flatMap((file) =>
      importsOf(file).filter((target) => target.startsWith('.')).map((target) => posix.join(dirname(file), target)).filter((target) => {
        const [from, to] = [placeOf(file), placeOf(target)]
        return from !== to && !(allowed[from] ?? []).includes(to)
      }).map((target) => `${file} -> ${target}`),
    )
    expect(against).toEqual([])
  })

  it('know every folder of src', () => {
    expect(files.map(placeOf).filter((place) => !(place in allowed))).toEqual([])
  })

  it('bring nothing but words and one another into the scripts of a reader', () => {
    const foreign = files.filter((file) => file.startsWith('islands/')).flatMap((file) => importsOf(file).filter((target) => !(target.startsWith('.') ? posix.join(dirname(file), target).startsWith('islands/') : /^#(?:browser-words|tongue)$/.test(target))).map((target) => `${file} -> ${target}`))
    expect(foreign).toEqual([])
    // The build puts the words of each language in its place.
    expect(files.filter((file) => /^strings\/\w+\/browser\.ts$/.test(file)).flatMap(importsOf)).toEqual([])
  })

  it('keep React and Next out of registry, attributes, strings and mdx', () => {
    const strangers = files.filter((file) => /^(registry|attributes|strings|mdx)\//.test(file)).flatMap((file) => importsOf(file).filter((target) => /^(react|next|@chakra)/.test(target)).map((target) => `${file} -> ${target}`))
    expect(strangers).toEqual([])
  })

  it('name only packages that package.json pins', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<'dependencies' | 'devDependencies', Record<string, string>>
    const named = new Set(files.flatMap(importsOf).filter((target) => !/^(\.|node:|#)/.test(target)).map((target) => target.split('/').slice(0, target.startsWith('@') ? 2 : 1).join('/')))
    const typesOnly = ['estree-jsx', 'hast', 'mdast', 'mdx', 'unist']
    expect([...named].filter((name) => !typesOnly.includes(name) && !(name in dependencies) && !(name in devDependencies))).toEqual([])
    expect(Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
  })
})

describe('attributes', () => {
  it('are pure: they read no file, no clock and no name of a product', () => {
    const impure = files.filter((file) => file.startsWith('attributes/')).filter((file) => /\bnode:|Date\.now|new Date\(\)|process\.|lido|rocket/i.test(readFileSync(join(root, 'src', file), 'utf8')))
    expect(impure).toEqual([])
  })
})
