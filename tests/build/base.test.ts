import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Base, baseOf } from '../../src/build/base.ts'
import { packagesOf } from '../../src/build/code.ts'
import { root } from '../files.ts'
import { codeChanges } from './changes.ts'
import { copyOfCode } from './run-build.ts'

const copy = copyOfCode('base')
afterAll(() => rmSync(copy, { recursive: true, force: true }))

let before: Base
beforeAll(async () => void (before = await baseOf(copy)))

/** Files that tests change. */
const touched = new Set(['src/strings/en/layout.ts', 'src/theme/recipes/hero.ts', 'src/mdx/rules/todo.ts', 'src/mdx/transforms/emoji.ts', 'next.config.mjs', 'package.json'])
afterEach(() => {
  for (const file of touched) {
    if (existsSync(join(root, file))) cpSync(join(root, file), join(copy, file))
    else rmSync(join(copy, file), { force: true })
  }
})

const nameOf = (base: Base) => Object.entries(base).flatMap(([stage, names]) => Object.entries(names).map(([name, value]) => [`${stage}.${name}`, value] as const))

/** What is named otherwise after a change, as "stage.name". */
async function namedAnew(change: () => void): Promise<string[]> {
  change()
  const now = new Map(nameOf(await baseOf(copy)))
  expect([...now.keys()]).toEqual(nameOf(before).map(([key]) => key))
  return nameOf(before).flatMap(([key, value]) => (now.get(key) === value ? [] : [key]))
}

/** Adds a text to the end of a file of the copy, or changes what it says. */
const append = (file: string, text: string, changed = (before: string) => before + text) => () => {
  touched.add(file)
  mkdirSync(dirname(join(copy, file)), { recursive: true })
  writeFileSync(join(copy, file), changed(existsSync(join(copy, file)) ? readFileSync(join(copy, file), 'utf8') : ''))
}

const packages = ['compile', 'draw', 'finish', 'picture', 'search', 'weigh'].map((stage) => `${stage}.packages`)

describe('what pages are made with is named otherwise', () => {
  it.each<[what: string, change: () => void, named: readonly string[]]>([
    ['in what draws and finishes, where a string is another', () => codeChanges.string.files(copy, 1), ['draw.code', 'finish.code']],
    ['in what draws, where a recipe is another', () => codeChanges.recipe.files(copy, 1), ['draw.code']],
    ['in what compiles, where a plugin is another', () => codeChanges.plugin.files(copy, 1), ['compile.code']],
    ['in what draws, where the configuration of Next is another', () => codeChanges.configuration.files(copy, 1), ['draw.config']],
    ['in what draws, where the configuration of the compiler is another', append('tsconfig.json', ' '), ['draw.config']],
    ['in what draws, where another compiler is set up, which Next takes where it finds it', append('babel.config.json', '{}'), ['draw.config']],
    ['in what draws, where what runs before is another', append('scripts/before.cjs', '\n// More.'), ['draw.config']],
    ['everywhere, where a version of a package is another', () => codeChanges.package.files(copy, 1), packages],
    ['everywhere, where a package is locked to another version', append('package-lock.json', ' '), packages],
    ['in what draws pictures, where the preview is drawn otherwise', append('src/publish/pictures/preview.ts', '\nconsole.log(1)'), ['picture.code']],
    ['in what draws pictures, where they are chosen otherwise', append('src/publish/pictures/drawn.ts', '\nconsole.log(1)'), ['picture.code']],
    ['in what packs and weighs, where texts are packed otherwise', append('src/publish/pack.ts', '\nconsole.log(1)'), ['pack.code', 'weigh.code']],
    ['in what weighs, where pages are weighed otherwise', append('src/publish/weights/measure.ts', '\nconsole.log(1)'), ['weigh.code']],
    ['everywhere, where a step of the build gives or keeps something else', append('src/build/worker.ts', '\nconsole.log(1)'), ['compile', 'draw', 'finish', 'picture', 'search', 'pack', 'weigh'].map((stage) => `${stage}.steps`)],
    ['in what makes the index, where that is made otherwise', append('src/publish/site/search-index.ts', '\nconsole.log(1)'), ['search.code']],
    ['in what finishes, where the book of styles is another', append('src/publish/styles/book.json', '', (text) => text.replace('"classes": {', '"classes": { "more": "m",')), ['finish.code']],
  ])('%s', async (_, change, named) => {
    expect(await namedAnew(change)).toEqual(named)
  })

  it.each<[what: string, change: () => void]>([
    ['nothing', () => undefined],
    // Whoever it refuses is refused before anything is made.
    ['a rule', () => codeChanges.rule.files(copy, 1)],
    ['a comment', append('src/mdx/transforms/emoji.ts', '\n/** What nobody runs. */\n')],
    ['a module that no page is made with', append('src/recheck/more.ts', 'export const more = 1\n')],
    ['a comment in a step of the build', append('src/build/finish.ts', '\n// What nobody runs.\n')],
    ['what only a preview does', append('src/preview/more.ts', 'export const more = 1\n')],
  ])('not where %s changed', async (_, change) => {
    expect(await namedAnew(change)).toEqual([])
  })
})

describe('the packages are named otherwise', () => {
  const saying = (key: 'versions' | 'platform' | 'arch', value: unknown): string => {
    const own = Object.getOwnPropertyDescriptor(process, key) as PropertyDescriptor
    Object.defineProperty(process, key, { ...own, value })
    try {
      return packagesOf(copy)
    } finally {
      Object.defineProperty(process, key, own)
    }
  }

  it.each([['versions', { ...process.versions, node: '99.0.0' }], ['versions', { ...process.versions, icu: '1.0' }], ['platform', 'plan9'], ['arch', 'mips']] as const)('under another %s of Node: %j', (key, value) => {
    expect(saying(key, process[key])).toBe(packagesOf(copy))
    expect(saying(key, value)).not.toBe(packagesOf(copy))
  })
})

it('code that does not parse is no code', async () => {
  append('src/mdx/compile.ts', '\nconst = 1')()
  await expect(baseOf(copy)).rejects.toThrow('Build failed')
})
