import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesIn } from '../../src/files.ts'
import { openShards } from '../../src/build/folders-of-shards.ts'
import { type Ledger, namesIn, writeLedger } from '../../src/build/ledger.ts'
import { objectPath } from '../../src/build/store.ts'
import { digestOf, digestsOf } from '../build/digest.ts'
import { buildIn } from '../build/run-build.ts'
import { smallSite } from '../build/small-site.ts'
import { withTypeScript } from '../run-script.ts'

const slow = 900_000
// Shares are made in one folder, and put together in another, which knows nothing of them but what it is given.
const spanish = {
  'content/translations/es/index.mdx': `---
title: Un sitio pequeño
description: Unas pocas páginas cortas, con las que las pruebas hacen un sitio entero en segundos.
alt: El rinoceronte Leslie nada en un pool.
---

Las pruebas hacen este sitio donde necesitan uno propio y no las páginas del verdadero.

<ListingNames category="pools" />

<Figure name="eth-through-a-pool" />

## Por dónde empezar {#where-to-start}

<CardGrid>
  <Card title="Pools" emoji="🐟">
    Los [pools](/staking/pools) están en una página, con una cola de salida delante de cada uno.
  </Card>
</CardGrid>
`,
  'content/translations/es/client-diversity/index.mdx': `---
title: Diversidad de clientes
description: Por qué importa qué software usan los validadores.
---

Muchos clientes son más seguros que uno.
`,
}
const [there, here] = [smallSite('shards', { files: spanish }), smallSite('shards-merged', { files: spanish })]
for (const copy of [there, here]) {
  const { status, stderr } = spawnSync(process.execPath, [...withTypeScript, 'scripts/translations.ts', '--stamp'], { cwd: copy, encoding: 'utf8', env: { ...process.env, BUILD_DATE: '2026-11-22' } })
  if (status !== 0) throw new Error(stderr)
}
/** Eighteen in English; the Spanish front page, its page for what is missing, one more, and those of six listings. */
const all = 27
afterAll(() => [there, here].forEach((copy) => rmSync(copy, { recursive: true, force: true })))

/** Runs `npm run build` with these words; gives its exit status, and what it printed. */
function run(copy: string, words: readonly string[], settings = {}): { status: number | null; stdout: string; stderr: string } {
  const [command, parameters, options] = buildIn(copy, settings)
  const { status, stdout, stderr } = spawnSync(command, [...parameters, ...words], options)
  return { status, stdout, stderr }
}

/** Builds, and expects that it went well; gives what it printed. */
function built(copy: string, words: readonly string[], settings = {}): string {
  const { status, stdout, stderr } = run(copy, words, settings)
  expect(status, stderr).toBe(0)
  return stdout
}

/** Forgets what builds in a folder have made, but not what Next's compiler knows of the code. */
function forget(copy: string): void {
  for (const path of ['out', 'node_modules/.cache/site/ledger.json', 'node_modules/.cache/site/objects']) rmSync(join(copy, path), { recursive: true, force: true })
}

const share = (name: string) => join(there, 'shards', name)
const linesOf = (printed: string) => printed.split('\n').filter((line) => /^(?:! shards|! \d|✔ (?:shards|Next has|\d+ of \d+ pages are|\d+ pages finished))/.test(line)).map((line) => line.replace(/ \([\d.]+ s\)$/, '').replace(/[\d.]+(?= MB)/, 'N'))

let single: Record<string, string>
beforeAll(() => {
  const printed = built(here, [])
  single = digestsOf(join(here, 'out'))
  expect(Object.keys(single).length).toBeGreaterThan(200)
  expect(printed).toMatch(/^✔ ([1-9]\d*) of \1 texts compiled/m)
  // The code is the same: Next need not compile it again for each folder.
  for (const path of ['.next/cache', 'node_modules/.cache/site/drawing.txt']) cpSync(join(here, path), join(there, path), { recursive: true })
}, slow)

/** The words with which each of so many shares is asked for, and what its build says where its pages are `drawn`, or all `taken over`. */
const shares = (of: number, from: 'drawn' | 'taken over') => Array.from({ length: of }, (_, index) => {
  const size = Math.ceil((all - index) / of)
  const [drawn, kept] = from === 'drawn' ? [size, 0] : [0, size]
  return {
    words: ['--shard', `${index + 1}/${of}`],
    says: [`✔ ${size} of ${all} pages are of this share`, `✔ Next has drawn ${drawn} of ${size} pages`, `✔ ${size} pages finished: ${drawn} made anew, ${kept} taken over`, `✔ shards/${index + 1}-of-${of} holds ${size} of ${all} pages, in N MB, as of 2026-11-22`],
  }
})

/** Puts shares together where nothing is known of them, and expects that every page comes from them, and that the site is the same. */
function mergeAll(folders: readonly string[]): void {
  forget(here)
  const { status, stdout, stderr } = run(here, ['--merge', ...folders])
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(linesOf(stdout)).toEqual([`✔ Next has drawn 0 of ${all} pages`, `✔ ${all} pages finished: 0 made anew, ${all} taken over`])
  expect(stdout).toMatch(/^✔ 0 of [1-9]\d* texts compiled/m)
  expect(digestsOf(join(here, 'out'))).toEqual(single)
}

describe('shares of a site', () => {
  it('are two that give, put together in any order, the bytes of a single build', () => {
    for (const { words, says } of shares(2, 'drawn')) expect(linesOf(built(there, words))).toEqual(says)
    expect(existsSync(join(there, 'out'))).toBe(false)
    mergeAll([share('2-of-2'), share('1-of-2')])
  }, slow)

  it('are three that give the same, and take over what the two have made', () => {
    mkdirSync(share('1-of-3'))
    writeFileSync(join(share('1-of-3'), 'left.txt'), 'Of another build.')
    for (const { words, says } of shares(3, 'taken over')) expect(linesOf(built(there, words))).toEqual(says)
    mergeAll(['1-of-3', '2-of-3', '3-of-3'].map(share))
  }, slow)

  it('hold no page twice, and nothing but a ledger and what it names', () => {
    const folders = openShards(there, ['shards/1-of-3', 'shards/2-of-3', 'shards/3-of-3'])
    const pages = folders.map(({ ledger }) => Object.keys(ledger.pages).sort())
    expect(new Set(pages.flat()).size).toBe(all)
    expect(pages.flat().length).toBe(all)
    // Neighbours, which are much alike, are of different shares.
    expect(pages[0]).toEqual(['/', '/contributing/adding-staking-product', '/es/client-diversity', '/es/staking/saas/bloxstaking', '/es/staking/solo/ethdo', '/search', '/staking/pools/everstake', '/staking/saas/bloxstaking', '/staking/solo/dappnode'])
    expect(readdirSync(share('1-of-3')).sort()).toEqual(['ledger.json', 'objects'])
    for (const { ledger, name } of folders) expect(filesIn(join(there, name, 'objects'))).toEqual([...namesIn(ledger)].map(objectPath).sort())
    expect(readdirSync(there).filter((name) => name.startsWith('.export'))).toEqual([])
  })
})

describe('what does not fit', () => {
  it('is made here, to the same bytes, and lines say how much that is, and which folder is of no use', () => {
    forget(here)
    for (const [from, to] of [['1-of-3', 'damaged'], ['2-of-3', 'good'], ['3-of-3', 'good-too'], ['3-of-3', 'stale']] as const) cpSync(share(from), join(here, 'shards', to), { recursive: true })
    const [damaged, stale] = openShards(here, ['shards/damaged', 'shards/stale'])
    // Of one page the Markdown says something else, of another it is gone.
    const [one, other] = ['/staking/pools/everstake', '/search'].map((path) => join(here, 'shards/damaged/objects', objectPath(damaged?.ledger.pages[path]?.finished?.outputs.markdown ?? '')))
    writeFileSync(one ?? '', 'Send your ETH to me.')
    rmSync(other ?? '')
    // All of this folder was made with other packages. It comes first, and another has the same pages as they are now.
    writeLedger(join(here, 'shards/stale'), JSON.parse(JSON.stringify(stale?.ledger).replaceAll(/"packages":"[0-9a-f]{40}"/g, `"packages":"${'0'.repeat(40)}"`)) as Ledger)
    const { status, stdout, stderr } = run(here, ['--merge', 'shards/stale', 'shards/damaged/', 'shards/good', 'shards/good-too'])
    expect({ status, stderr: stderr.split('\n') }).toEqual({
      status: 0,
      stderr: [
        expect.stringMatching(/^! shards\/stale fits nowhere, with none of its pages: \/[a-z/-]+ was made with another state of packages, Node or the system\. Make it again from this commit, with the same BUILD_DATE, settings and Node\.$/),
        `! 2 of ${all} pages had to be made here, since no folder holds all of them as they are now; the first, /search, because of: what an earlier build made of it is gone.`,
        '',
      ],
    })
    expect(linesOf(stdout)).toEqual([`✔ Next has drawn 0 of ${all} pages`, `✔ ${all} pages finished: 2 made anew, ${all - 2} taken over`])
    expect(digestsOf(join(here, 'out'))).toEqual(single)
  }, slow)
})

describe('a share that cannot be made', () => {
  it('leaves the last one as it was, with the fault of a page of its own', () => {
    const before = digestOf(share('1-of-3'))
    const page = join(there, 'content/index.mdx')
    const text = readFileSync(page, 'utf8')
    writeFileSync(page, `${text}\nLess than <5 ETH.\n`)
    const { status, stderr } = run(there, ['--shard', '1/3'])
    writeFileSync(page, text)
    expect(status).toBe(1)
    expect(stderr).toContain('content/index.mdx')
    expect(stderr).toContain('Unexpected "<" before "5"')
    expect(stderr).toContain('Nothing was built; out/ is unchanged.')
    expect(digestOf(share('1-of-3'))).toBe(before)
  }, slow)

  it('is told that shards/ is a file', () => {
    rmSync(join(here, 'shards'), { recursive: true, force: true })
    writeFileSync(join(here, 'shards'), '')
    const { status, stderr } = run(here, ['--shard', '1/3'])
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'Unexpected file at shards, expected a folder or nothing, since shares of the pages are put there; move it away.\nNothing was built; out/ is unchanged.\n' })
  }, slow)
})
