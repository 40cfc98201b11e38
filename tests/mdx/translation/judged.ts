import { check } from '../../../src/check/check.ts'
import type { Diagnostic } from '../../../src/diagnostics.ts'
import { parsePage } from '../../../src/mdx/parse.ts'
import { digestOf } from '../../../src/mdx/translation/digest.ts'
import { repositoryWith } from '../../hostile/repository.ts'

/** A translation beside its English: two pages, or the texts of a product. */
export interface TranslationCase {
  lang: string
  english: string
  own: string
  /** What English was when it was translated; what it is, where nothing is said. */
  was?: string | undefined
  terms?: string | undefined
  /** The stamps as they stand in their file; those of `was` where nothing is said. */
  stamps?: string | undefined
  files?: Readonly<Record<string, string>>
  /** The terms of the field that its language has to have; none where nothing is said. */
  fieldTerms?: string[][]
}

const head = '---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n'
/** Pages to which the links of cases lead. */
const others = {
  'content/index.mdx': `${head}Words.\n`,
  'content/staking/index.mdx': `${head}## Ways {#ways}\n\nWords.\n\n## Risks {#risks}\n\nWords.\n`,
  'content/staking/withdrawals.mdx': `${head}Words.\n`,
  'content/glossary/index.mdx': `${head}Words.\n`,
}

/** Checks a repository that holds a case and a few pages, and gives what is said of translations. */
export async function judged({ lang, english, own, was = english, terms, stamps, files = {}, fieldTerms = [] }: TranslationCase): Promise<{ diagnostics: Diagnostic[]; texts: ReadonlyMap<string, string> }> {
  const place = own.trimStart().startsWith('{') || english.startsWith('{') ? 'products/pools/fixture.json' : 'staking/fixture/index.mdx'
  const folder = `content/translations/${lang}`
  const repository = repositoryWith({
    ...others,
    [`content/${place}`]: english,
    [`${folder}/${place}`]: own,
    ...(place.endsWith('.mdx') ? { [`${folder}/stamps.json`]: stamps ?? stampsOf(was) } : {}),
    ...(terms === undefined ? {} : { [`${folder}/terms.json`]: terms }),
    // Where an English page has a picture, there is one.
    'assets/picture.png': '',
    ...files,
  })
  return check(repository, '2026-11-22', (file) => file.startsWith('content/translations/'), null, fieldTerms)
}

/** The stamps that a page has whose translation was made from this text. */
function stampsOf(was: string): string {
  const { page } = parsePage('content/staking/fixture/index.mdx', was)
  if (!page) throw new Error('Unexpected English, expected a page.')
  return JSON.stringify({ 'staking/fixture/index.mdx': Object.fromEntries(digestOf(page).map(({ id, hash }) => [id, `2026-11-01 ${hash}`])) })
}
