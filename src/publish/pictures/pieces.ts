import { type Lang, languages } from '../../languages.ts'

/** A part of a title that stands in one line. `gap` is what stands before it where the line goes on: a space, or nothing. */
export interface Piece {
  text: string
  gap: '' | ' '
}

/** Never begins a line: what closes, ends or goes on with what stands before it. */
const ends = /^[\p{Pe}\p{Pf}。，、；：？！…—·～％%‰°ー々]/u
/** Never ends a line: what opens. */
const opens = /[\p{Ps}\p{Pi}]$/u
/** A letter of a script without spaces between words. */
const unspaced = /\p{Script=Han}|[\u3000-\u303f\uff00-\uffef]/u

/** Words of the field that the dictionary of Node knows only in parts: it reads 流动 | 性质 | 押. */
const fieldWords: Readonly<Record<Lang, RegExp | undefined>> = { en: undefined, es: undefined, ar: undefined, zh: /(流动性|再?质押池?|验证[者人]|分布式|以太坊|客户端|多样性|代币|罚没|无需信任)/u }

/** A title in the parts between which a line may end: words; in a language without spaces the words that its readers see, with the punctuation beside them. */
export function piecesOf(title: string, lang: Lang): Piece[] {
  const words = title.split(/\s+/).filter(Boolean)
  if (languages[lang].spacing !== 'unspaced') return words.map((text) => ({ text, gap: ' ' }))
  return words.flatMap((word) => wordsIn(word, lang).map((text, index): Piece => ({ text, gap: index === 0 ? ' ' : '' })))
}

/** The words of a text without spaces. Words of other scripts stay whole: "ether.fi" is none of Chinese. */
function wordsIn(text: string, lang: Lang): string[] {
  const words: string[] = []
  const segmenter = new Intl.Segmenter(languages[lang].tag, { granularity: 'word' })
  const field = fieldWords[lang]
  const parts = field ? text.split(field).flatMap((part, index) => (index % 2 ? [part] : [...segmenter.segment(part)].map(({ segment }) => segment))) : [...segmenter.segment(text)].map(({ segment }) => segment)
  for (const segment of parts) {
    const last = words.at(-1)
    const goesOn = last !== undefined && (ends.test(segment) || opens.test(last) || !(unspaced.test(segment) || unspaced.test(last.slice(-1))))
    if (goesOn) words[words.length - 1] = last + segment
    else words.push(segment)
  }
  return words
}
