import type { Complaint, RuleWords } from '../diagnostics.ts'
import { isTranslated, languages, originalOf, staysEnglish, translatedLangs, translationsFolder } from '../languages.ts'
import { pathOf } from '../mdx/page.ts'
import { guesses } from '../nearest.ts'
import { isInUnknownLanguage, kindOf } from './content-file.ts'

export const translationOriginalWords: RuleWords = {
  what: 'A translation stands in the folder of a language of the site, at the path of its English file. Pages for contributors and about the data stay English.',
  why: 'Nobody would find one that stands elsewhere, and nothing could be compared with it.',
  wrong: 'content/translations/es/staking/pool/index.mdx',
  right: 'content/translations/es/staking/pools/index.mdx',
}

/** Translations that translate nothing, by file. `files` are all that stand in the repository, as paths in it. */
export function originalComplaints(files: readonly string[]): Map<string, Complaint[]> {
  const there = new Set(files)
  const guess = guesses()
  const faults = files.filter((file) => file.startsWith(`${translationsFolder}/`)).flatMap((file): [string, Complaint[]][] => {
    const message = faultOf(file, there, (kind) => guess(originalOf(file).original, files.filter((other) => originalOf(other).lang === 'en' && kindOf(other) === kind), 4))
    return message === undefined ? [] : [[file, [{ range: { start: 0, end: 0 }, message }]]]
  })
  return new Map(faults)
}

function faultOf(file: string, there: ReadonlySet<string>, nearest: (kind: 'page' | 'product') => string | undefined): string | undefined {
  if (isInUnknownLanguage(file)) return `Unexpected language "${file.split('/')[2] ?? ''}", expected one of ${translatedLangs.map((lang) => `${lang} (${languages[lang].name})`).join(', ')}; add the language to src/languages.ts, with its words in src/strings/, or remove the folder.`
  const { lang, original } = originalOf(file)
  const kind = kindOf(file)
  if (!isTranslated(lang) || (kind !== 'page' && kind !== 'texts')) return undefined
  if (kind === 'page' && staysEnglish(pathOf(original))) return 'Unexpected translation of a page that stays English, expected none: contributions are read and reviewed in English. Remove it.'
  if (there.has(original)) return undefined
  const near = nearest(kind === 'page' ? 'page' : 'product')
  return `Unexpected translation without an English file, expected ${original}; ${near === undefined ? 'move it to where its English is, or remove it' : `did you mean ${file.slice(0, file.length - original.length + 'content/'.length)}${near.slice('content/'.length)}`}${near === undefined ? '.' : '?'}`
}
