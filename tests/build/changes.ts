import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../files.ts'

/** The settings of the environment under which a site is built. */
export type Settings = Readonly<Record<string, string>>

/** A change to what a build reads, in words, and how it is made. */
export interface Change {
  kind: string
  /** Changes the files of a site in `folder`; `round` is how many changes came before, so that the same change can be made again. Throws where it would change nothing. */
  files?: (folder: string, round: number) => void
  /** What changes in the environment. */
  settings?: (round: number) => Settings
}

/** Replaces a text in a file of the site. */
function edit(file: string, before: string | RegExp, after: string): (folder: string, round: number) => void {
  return (folder, round) => {
    const path = join(folder, file)
    const text = readFileSync(path, 'utf8')
    const changed = text.replace(before, after.replaceAll('ROUND', String(round)))
    if (changed === text) throw new Error(`Unexpected text of ${file}, expected ${String(before)} in it; the change "${after}" of tests/build/changes.ts changes nothing.`)
    writeFileSync(path, changed)
  }
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

const products = 'content/products'
const glossary = 'content/glossary/index.mdx'

/** Names of a product, whose file is called as it is. */
const names = ['Dappnode', 'Dappnode Two', 'Dappnode Three']

/** Products that come, one after the other, and go again, the last first. */
const passing = ['keyGen/ethdo', 'pools/stakewise', 'nodeTools/avado', 'saas/squid', 'pools/stader'].map((id) => `${products}/${id}.json`)

/** Changes of what contributors write. None hides another: what one alone touches stays touched by it alone. */
export const contentChanges = {
  text: { kind: 'the text of a page', files: edit('content/staking/withdrawals/index.mdx', /\n*$/, '\n\nOne more sentence, number ROUND.\n') },
  title: { kind: 'the front matter of a page', files: edit('content/client-diversity/index.mdx', /^title: (?:Client diversity|Clients)(?: \d+)?$/m, 'title: Clients ROUND') },
  picture: {
    kind: 'a picture',
    // The page's picture for dark pages comes and goes as well.
    files: (folder, round) => {
      const [picture, dark] = ['', '.dark'].map((kind) => join(folder, `assets/staking/leslie-pool${kind}.png`)) as [string, string]
      copyFileSync(join(root, `assets/staking/${['shared-key', 'four-ways', 'two-keys'][round % 3]}.png`), picture)
      if (existsSync(dark)) rmSync(dark)
      else copyFileSync(picture, dark)
    },
  },
  fact: { kind: 'a fact of a product', files: (folder, round) => edit(`${products}/pools/everstake.json`, /(?<="executionClientShare": \{\s+"value": )\d+/, String(1 + (round % 49)))(folder, round) },
  added: {
    kind: 'a product that comes',
    files: (folder) => {
      const file = passing.find((path) => !existsSync(join(folder, path)))
      if (file) copyFileSync(join(root, file), join(folder, file))
    },
  },
  removed: {
    kind: 'a product that goes',
    files: (folder) => {
      const file = passing.find((path) => existsSync(join(folder, path)))
      if (file) rmSync(join(folder, file))
    },
  },
  renamed: {
    kind: 'a product that is renamed',
    files: (folder) => {
      const fileOf = (name: string) => `${products}/nodeTools/${name.toLowerCase().replace(' ', '-')}.json`
      const at = names.findIndex((name) => existsSync(join(folder, fileOf(name))))
      const [name = '', next = ''] = [names[at], names[(at + 1) % names.length]]
      const { name: before, url, formerly = [], ...rest } = JSON.parse(readFileSync(join(folder, fileOf(name)), 'utf8')) as { name: string; url: string; formerly?: string[] }
      const idOf = (file: string) => /([\w-]+)\.json$/.exec(file)?.[1] ?? ''
      write(folder, fileOf(next), `${JSON.stringify({ name: next, url, formerly: [...formerly, idOf(fileOf(before))].filter((id) => id !== idOf(fileOf(next))), ...rest }, null, 2)}\n`)
      rmSync(join(folder, fileOf(name)))
    },
  },
  term: {
    kind: 'a term of the glossary',
    // Pages that have the word link to it, and no longer do so once it goes.
    files: (folder, round) => {
      const there = readFileSync(join(folder, glossary), 'utf8').includes('name="block"')
      edit(glossary, there ? /<Term name="block"[^]*?<\/Term>\n*/ : /(?=<Term )/, there ? '' : '<Term name="block" also="blocks" subject="ethereum">\nA step of the chain, with number ROUND.\n</Term>\n\n')(folder, round)
    },
  },
  page: { kind: 'a page that comes', files: (folder, round) => write(folder, `content/staking/extra-${round}/index.mdx`, `---\ntitle: Extra ${round}\ndescription: A page that was not there before, number ${round}.\nlang: en\nsidebar: true\norder: 9\n---\n\nA validator is waiting.\n`) },
  file: { kind: 'a file of public/', files: (folder, round) => write(folder, 'public/humans.txt', `Made by ${round} people.\n`) },
  icon: { kind: 'the icon, and a drawing of the previews', files: (folder, round) => ['public/favicon.svg', 'assets/shapes.svg'].forEach((file) => edit(file, /\s*(?:<!-- \d+ -->)?\s*<\/svg>\s*$/, '\n<!-- ROUND --></svg>\n')(folder, round)) },
} satisfies Record<string, Change>

/** Changes of what developers write. */
export const codeChanges = {
  string: { kind: 'a string', files: edit('src/strings/en/layout.ts', /footer: '[^']*'/, "footer: 'Words ROUND of the footer.'") },
  recipe: { kind: 'a recipe', files: edit('src/theme/recipes/hero.ts', /paddingBlockEnd: '[\d.]+rem'/, "paddingBlockEnd: '1.0ROUND1rem'") },
  rule: { kind: 'a rule', files: edit('src/mdx/rules/todo.ts', /why: '[^']*'/, "why: 'Reason ROUND.'") },
  plugin: { kind: 'a plugin', files: edit('src/mdx/transforms/emoji.ts', /(?: \+ ' \d+')?(?=\n {6}if \(node.type !== 'mdxJsxFlow)/, " + ' ROUND'") },
  configuration: { kind: 'the configuration of Next', files: edit('next.config.mjs', /$/, '// ROUND\n') },
  package: { kind: "a package's version", files: edit('package.json', /"sharp": "[^"]*"/, '"sharp": "99.0.ROUND"') },
} satisfies Record<string, Change>

/** Changes of the environment. */
export const settingChanges = {
  day: { kind: 'BUILD_DATE', settings: (round) => ({ BUILD_DATE: `20${30 + round}-03-04` }) },
  basePath: { kind: 'BASE_PATH', settings: (round) => ({ BASE_PATH: `/guide-${round}` }) },
  origin: { kind: 'SITE_ORIGIN', settings: (round) => ({ SITE_ORIGIN: `https://staking-${round}.example.org` }) },
  repository: { kind: 'SITE_REPOSITORY', settings: (round) => ({ SITE_REPOSITORY: `https://github.com/example/guide-${round}` }) },
} satisfies Record<string, Change>

/** Every kind of change. */
export const everyChange: readonly Change[] = [...Object.values(contentChanges), ...Object.values(settingChanges), ...Object.values(codeChanges)]
