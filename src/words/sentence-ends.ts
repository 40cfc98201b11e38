import { type Lang, languages } from '../languages.ts'

/** Where a sentence ends: in Chinese at its own signs, wherever they stand; in other languages before a space, the end or a mark that no note has, with or without a closing sign between. */
const ends = { unspaced: /[。！？]|[.!?](?=\s|$)/gu, others: /[.!?؟](?=[”"»)\]]{0,2}(?:\s|$|\[\^))/gu }

/** How many sentences end in a text: a title has none. */
export function sentencesEnded(text: string, lang: Lang): number {
  return text.match(languages[lang].spacing === 'unspaced' ? ends.unspaced : ends.others)?.length ?? 0
}
