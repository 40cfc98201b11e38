import type { Complaint } from '../../diagnostics.ts'
import { englishShareOf } from '../../words/english.ts'
import { languages } from '../../languages.ts'
import { eachSection, type TranslationRule } from './translation.ts'

export const translationEnglish: TranslationRule = {
  what: 'No text of a translation is left in English. Names of products, documents and people may stay as they are.',
  why: 'Half a page in another language is of no use to somebody who does not read it, and a voice reads it wrongly.',
  wrong: 'You can lose part or all of your ETH.',
  right: 'Puedes perder una parte o todo tu ETH.',
  excusable: true,
  check: eachSection((english, own, { lang }) => {
    const theirs = new Set(english.texts.map(({ text }) => plain(text)))
    return own.texts.flatMap(({ text, range }): Complaint[] => {
      const share = englishShareOf(text)
      const isCopied = theirs.has(plain(text)) && (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= copied && share > 0
      return isCopied || share >= most ? [{ range, message: `Unexpected text in English, expected ${languages[lang].name}: ${JSON.stringify(text.trim().slice(0, 60))}; translate it.` }] : []
    })
  }),
}

// A text as long as this that is just the English one, with a common English word in it, was not translated.
const copied = 3
/** Of the words of a text, so many are common English ones in any English sentence. */
const most = 0.3

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase()
