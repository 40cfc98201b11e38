import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CompiledPage, compilePage } from '../../../src/mdx/compile.ts'
import { writeStamps } from '../../../src/mdx/translation/stamps.ts'
import { english, englishFile, own, ownFile, stampsFrom } from './read.ts'

const head = '---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n'
const was = english('Words.\n\n## One {#one}\n\nFirst gas.\n\n## Two {#two}\n\nSecond gas.\n\n## Three {#three}\n\nThird 1.')
const now = '<!-- Why. -->\n\nWords.\n\n## One {#one}\n\nFirst 7 gas.\n\n## Two {#two}\n\nSecond gas.\n\n## Three {#three}\n\nThird 1, that is.'
const translated = own('Palabras.\n\n## Uno {#one}\n\nPrimer gas.\n\n## Dos {#two}\n\nSegundo gas.\n\n## Tres {#three}\n\nTercero 1.')

let root = ''
let page: CompiledPage
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'compiled-'))
  const files = {
    [englishFile]: `${head}${now}\n`,
    [ownFile]: translated.text,
    'content/translations/es/stamps.json': writeStamps(new Map([['staking/fixture/index.mdx', stampsFrom(was, '2026-11-26')]])),
    'content/glossary/index.mdx': `${head}<Term name="gas" subject="ethereum">\nA fee.\n</Term>\n`,
    'content/translations/es/glossary/index.mdx': `${head}<Term id="gas" name="gas" subject="ethereum">\nUna comisión.\n</Term>\n`,
  }
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  page = await compilePage(root, ownFile, translated.text)
})
afterAll(() => rmSync(root, { recursive: true }))

interface Node { name?: string; tagName?: string; value?: string; attributes?: { name: string; value: string }[]; children?: Node[] }
/** Tags and components of a tree, each with what is in it; texts as they are. */
const told = ({ name, tagName, value, attributes, children = [] }: Node): string => {
  const inner = children.map(told).join('').replace(/\s+/g, ' ')
  const kind = attributes?.find((one) => one.name === 'kind')?.value
  return value ?? (name ?? tagName ? `${name ?? tagName}${kind ? `:${kind}` : ''}(${inner})` : inner)
}

describe('a translated page, compiled', () => {
  it('says part by part where it is behind', () => {
    expect(told(page.tree as Node).trim()).toBe('p(Palabras.) h2(One) BehindNote:english-instead() InEnglish(p(First 7 gas.)) h2(Dos) p(Segundo GlossaryLink(gas).) h2(Tres) BehindNote:behind() p(Tercero 1.)')
  })

  it('has a table of contents that says which names are in English', () => {
    expect(page.page.outline).toEqual([{ depth: 2, id: 'one', text: 'One', lang: 'en' }, { depth: 2, id: 'two', text: 'Dos' }, { depth: 2, id: 'three', text: 'Tres' }])
  })
})
