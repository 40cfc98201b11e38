import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { translatedLangs } from '../../src/languages.ts'
import { checkListing } from '../../src/registry/load.ts'
import { root } from '../files.ts'
import { asCommand } from '../run-script.ts'

const command = [process.execPath, ...asCommand('scripts/new.ts')]
const usage = 'Usage: npm run new -- product <pools|saas|nodeTools|keyGen>'
const description = 'How several machines can share the work of one validator.'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'new-'))
  mkdirSync(join(folder, 'content/staking'), { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

/** Runs the command in the folder of this test, with nobody to ask. */
function run(...words: string[]) {
  const [node = '', ...rest] = command
  const { status, stdout, stderr } = spawnSync(node, [...rest, ...words], { cwd: folder, encoding: 'utf8', timeout: 390_000, stdio: ['ignore', 'pipe', 'pipe'] })
  return { status, stdout, stderr }
}
const read = (file: string) => readFileSync(join(folder, file), 'utf8')
const written = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory()).map(({ name }) => name)

describe('npm run new', () => {
  it('writes a product and says what comes next', () => {
    const { status, stdout, stderr } = run('product', 'pools', 'rocket-pool', '--url', 'https://rocketpool.net/')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const file = 'content/products/pools/rocket-pool.json'
    expect(checkListing(file, read(file), 'pools').diagnostics).toEqual([])
    expect(stdout.trim().split('\n').map((line) => line.trim())).toEqual([
      `✔ Wrote ${file}.`,
      'Open it: an editor that knows JSON Schema explains each key.',
      '`npm run check` names what is wrong, with file and line.',
      '`npm run dev` shows it while you write.',
    ])
    const again = run('product', 'pools', 'rocket-pool', '--url', 'https://example.org/')
    expect(again).toEqual({ status: 2, stdout: '', stderr: `Unexpected ${file}, expected nothing there yet; edit that file or choose another name.\n` })
    expect(read(file)).toContain('https://rocketpool.net/')
  })

  it('writes a page', () => {
    const { status, stdout } = run('page', 'staking/dvt', '--title', 'Split: validators', '--description', description, '--yes', '--template', 'staking')
    expect(status).toBe(0)
    expect(stdout).toContain('✔ Wrote content/staking/dvt/index.mdx.')
    expect(read('content/staking/dvt/index.mdx')).toContain('template: staking\n')
  })

  it('writes the skeleton of a translation, and never over one', () => {
    mkdirSync(join(folder, 'content/staking/exits'))
    writeFileSync(join(folder, 'content/staking/exits/index.mdx'), `---\ntitle: Exits\ndescription: ${description}\n---\n\n## One {#one}\n\nWords.\n`)
    const { status, stdout, stderr } = run('translation', 'es', 'staking/exits')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const file = 'content/translations/es/staking/exits/index.mdx'
    expect(stdout.trim().split('\n').map((line) => line.trim())).toEqual([
      `✔ Wrote ${file}.`,
      'Open it: write your words in place of each TODO; the English ones stand above it.',
      '`npm run check` names what is wrong, with file and line.',
      '`npm run dev` shows it while you write.',
      `\`npm run translations -- --stamp ${file}\` notes, once it is done, what it was made from.`,
    ])
    expect(read(file)).toContain('## TODO {#one}\n\n<!-- English:\n\n## One {#one}\n\nWords.\n\n-->\n\nTODO\n')
    expect(run('translation', 'es', 'staking/exits')).toEqual({ status: 2, stdout: '', stderr: `Unexpected ${file}, expected nothing there yet; it was begun: edit that file. 4 TODOs are left, the first at ${file}:3:9.\n` })
  })

  it('writes the texts of a product to translate', () => {
    mkdirSync(join(folder, 'content/products/pools'), { recursive: true })
    writeFileSync(join(folder, 'content/products/pools/some.json'), '{ "facts": { "fee": { "note": "Somebody decides it." } } }')
    const { status, stdout } = run('translation', 'zh', 'products/pools/some', '--yes')
    expect(status).toBe(0)
    expect(stdout).toContain('Open it: write your words in place of each TODO; the English ones stand before it.')
    expect(read('content/translations/zh/products/pools/some.json')).toBe('{\n  "texts": {\n    "Somebody decides it.": "TODO"\n  }\n}\n')
  })

  it('writes a page that is made from one of another site, and says what is left', () => {
    mkdirSync(join(folder, 'docs/guides'), { recursive: true })
    writeFileSync(join(folder, 'docs/guides/02-exits.mdx'), '---\ntitle: How exits work\nsidebar_position: 2\n---\n\nimport x from "y"\n\n# How exits work\n\n:::note Wait\nSee [pools](./pools.md) and ![a door](door.png).\n:::\n')
    const from = ['page', '--from', 'docs/guides/02-exits.mdx']
    expect(run(...from)).toEqual({ status: 2, stdout: '', stderr: 'Unexpected end of the arguments, expected a path; add a path such as guides/exits after "page".\n' })
    const { status, stdout, stderr } = run(...from, 'staking/exits', '--description', description, '--site', 'https://docs.lido.fi')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toBe(`✔ Wrote content/staking/exits/index.mdx.
  Changed: 1 × admonition, 1 × import, 1 × key "sidebar_position", 1 × link, 1 × picture, 1 × title.
  Left for you to do, by position in the source:
  docs/guides/02-exits.mdx:11:29  Unexpected picture "a door", expected words; a note replaces it: say what it shows, or name it with "image" in the front matter.
  \`npm run check\` complains about the new page:
  content/staking/exits/index.mdx:10:57  warning  todo  Unexpected TODO, expected finished text; do it, or open an issue and remove the note.
`)
    expect(read('content/staking/exits/index.mdx')).toBe(`---
title: How exits work
description: ${description}
lang: en
sidebar: true
sidebarDepth: 2
---

:::note[Wait]
See [pools](https://docs.lido.fi/guides/pools) and <!-- TODO: picture "a door" (door.png): say in words what it shows, or remove this note -->.
:::
`)
    expect(run(...from, 'staking/exits')).toEqual({ status: 2, stdout: '', stderr: 'Unexpected content/staking/exits/index.mdx, expected nothing there yet; edit that file or choose another name.\n' })
  })

  it.each([
    ['a source that is not there', ['page', 'staking/exits', '--from', 'none.md'], 2, 'Unexpected absence of none.md, expected the page to convert; check that its path is right.'],
    ['a site without a source', ['page', 'staking/exits', '--site', 'https://lido.fi'], 2, 'Unexpected --site without --from, expected the page to convert beside it.'],
    ['a source of a product', ['product', 'pools', '--from', 'x.md'], 2, 'Unexpected --from for a product, expected only --name, --url.'],
    ['a missing flag', ['product', 'pools', 'lido'], 2, 'Unexpected end of the arguments, expected a url (--url followed by the address); write it like this:\n  npm run new -- product pools rocket-pool --url https://rocketpool.net/\n'],
    ['nothing', [], 2, `Unexpected end of the arguments, expected product, page or translation.\n${usage}`],
    ['a kind nobody knows', ['language', 'es'], 2, `Unexpected "language", expected product, page or translation.\n${usage}`],
    ['a mistyped kind', ['transation', 'es'], 2, `Unexpected "transation", expected product, page or translation; did you mean translation?\n${usage}`],
    ['a translation into nothing', ['translation'], 2, `Unexpected end of the arguments, expected a language (one of ${translatedLangs.join(', ')}, after "translation") and a path (that of an English page, `],
    ['a translation of nothing', ['translation', 'es'], 2, 'Unexpected end of the arguments, expected a path (that of an English page, such as staking/pools, or of a product, such as products/pools/lido); write it like this:\n  npm run new -- translation es staking/pools\n'],
    ['a translation into another language', ['translation', 'de', 'staking/pools'], 2, `Unexpected language "de", expected one of ${translatedLangs.join(', ')}; choose one of them, or follow "To add a language" in README.md.`],
    ['a translation of a page that is not there', ['translation', 'es', 'staking/pools'], 2, 'Unexpected path "staking/pools", expected the address of an English page or product; there is no content/staking/pools/index.mdx or content/staking/pools.mdx, so check the spelling.'],
    ['a translation of a page that stays English', ['translation', 'es', 'contributing/style'], 2, 'Unexpected path "contributing/style", expected a page that is translated; pages for contributors and about the data stay in English.'],
    ['a translation with a flag', ['translation', 'es', 'staking/pools', '--title', 'Pools'], 2, 'Unexpected --title for a translation, expected no flag but --yes.'],
    ['a translation of two pages', ['translation', 'es', 'staking/pools', 'staking/solo'], 2, 'Unexpected "staking/solo", expected at most two words after translation; put names of several words in quotes.'],
    ['a flag nobody knows', ['page', 'staking/dvt', '--force'], 2, `Unexpected --force, expected --name, --url, --title, --description, --template, --from, --site, --yes or --help; leave it out.\n${usage}`],
  ])('writes nothing after %s', (_what, words, status, message) => {
    const { stderr, ...rest } = run(...words)
    expect({ ...rest, written: written() }).toEqual({ status, stdout: '', written: [] })
    expect(stderr).toContain(message)
  })
})
