import type { Root } from 'mdast'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { comparedIn } from '../../alphabet.ts'
import { compareText } from '../../diagnostics.ts'
import { type Lang, originalOf, type Translated } from '../../languages.ts'
import { noteRead } from '../../reads.ts'
import { categories } from '../../registry/categories.ts'
import { placeOf, registryFolder } from '../../registry/place.ts'
import { nameInFile } from '../../registry/said-names.ts'
import { glossaryFile, termNodesOf } from '../glossary.ts'
import { englishTextOf } from '../head-on-disk.ts'
import { parsePage } from '../parse.ts'
import { agree } from './agree.ts'
import { type Assembled, assemble } from './assemble.ts'
import { digestOf } from './digest.ts'
import { readStamps, type PageStamps, stampsFileOf, stampsKeyOf } from './stamps.ts'
import { stateOf } from './state.ts'

/**
 * A translated page of the repository `root` as readers get it, beside its English page as that is now; `file` is its path, `text` what stands in it.
 * Nothing for an English page, and where one of the two cannot be read: the check says why.
 */
export function assembledPage(root: string, file: string, text: string): Assembled | undefined {
  const { lang, original } = originalOf(file)
  if (lang === 'en') return undefined
  const englishText = englishTextOf(root, original)
  const [english, own] = [englishText === undefined ? undefined : parsePage(original, englishText).page, parsePage(file, text).page]
  if (!english || !own) return undefined
  let digests: { english: ReturnType<typeof digestOf>; own: ReturnType<typeof digestOf> } | undefined
  let products: string[] | undefined
  const agrees = (section: string): boolean => {
    digests ??= { english: digestOf(english), own: digestOf(own) }
    const [theirs, mine] = [digests.english, digests.own].map((some) => some.find(({ id }) => id === section))
    return theirs !== undefined && mine !== undefined && agree(theirs, mine, lang, (products ??= productsOnDisk(root)))
  }
  const assembled = assemble({ english, own, state: stateOf(english, own, stampsOnDisk(root, lang, original)), agrees })
  return original === glossaryFile ? { ...assembled, tree: sorted(assembled.tree, lang) } : assembled
}

/** What else the page in a file is made of, as texts: of a translation, its English page and the stamps of its language. */
export function textsBehind(root: string, file: string): string[] {
  const { lang, original } = originalOf(file)
  return lang === 'en' ? [] : [englishTextOf(root, original) ?? '', stampsTextOf(root, lang)]
}

function stampsTextOf(root: string, lang: Translated): string {
  const file = stampsFileOf(lang)
  noteRead(file)
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch {
    return '{}'
  }
}

/** The stamps of a page of the repository; none where the file is missing or wrong. */
function stampsOnDisk(root: string, lang: Translated, original: string): PageStamps {
  return readStamps(stampsTextOf(root, lang)).stamps?.get(stampsKeyOf(original)) ?? new Map()
}

/** The names of all products of the repository. The folders are noted too: a product that is new in one is another name. */
function productsOnDisk(root: string): string[] {
  return categories.flatMap((category) => {
    const folder = `${registryFolder}/${category}`
    noteRead(folder)
    const entries = existsSync(join(root, folder)) ? readdirSync(join(root, folder), { withFileTypes: true }) : []
    return entries.filter((entry) => entry.isFile()).map(({ name }) => `${folder}/${name}`).filter(placeOf).sort(compareText).flatMap((file) => {
      noteRead(file)
      return nameInFile(readFileSync(join(root, file), 'utf8')) ?? []
    })
  })
}

/** The terms of a glossary in the order of the language's alphabet: its file has them in the order of the English one. */
function sorted(tree: Root, lang: Lang): Root {
  const names = new Map(termNodesOf({ tree }).map(({ node, name }) => [node as object, name]))
  const isTerm = (node: object) => names.has(node)
  const compare = comparedIn(lang)
  const terms = tree.children.filter(isTerm).sort((a, b) => compare(names.get(a) ?? '', names.get(b) ?? ''))
  return { ...tree, children: tree.children.map((node) => (isTerm(node) ? (terms.shift() ?? node) : node)) }
}
