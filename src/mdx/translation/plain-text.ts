import { invisibleIn } from '../../characters.ts'
import { languages, type Translated } from '../../languages.ts'
import { inQuotes } from '../../words/quoted.ts'
import { isMarkBesideWords } from '../right-to-left.ts'

const markup = /<\/?[a-z][^<>]*>|\]\(|\*\*|`|\{|\}/i

/** What no text (`own`, of the English `original`) that is shown on one line of a page holds: letters that nobody sees, and markup. */
export function faultsOfPlainText(own: string, original: string, lang: Translated): { start: number; end: number; message: string }[] {
  const isAllowed = languages[lang].dir === 'rtl' ? isMarkBesideWords : () => false
  const unseen = [...invisibleIn(own.replaceAll('\ufffd', '\0'))].find(({ index }) => !isAllowed(own, index))
  if (unseen) return [{ start: unseen.index, end: unseen.index + unseen.length, message: `Unexpected ${unseen.name === 'U+0000' ? 'byte that is not UTF-8, or NUL character' : `invisible character ${unseen.name}`}, expected visible characters only; delete it.` }]
  const mark = markup.exec(own)
  return mark && !original.includes(mark[0]) ? [{ start: mark.index, end: mark.index + mark[0].length, message: `Unexpected ${inQuotes(mark[0])}, expected plain words: it would be shown as typed. Remove it.` }] : []
}
