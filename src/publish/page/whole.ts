import type { Element, ElementContent, Parents, Root, Text } from 'hast'
import { type Lang, languages } from '../../languages.ts'
import { frameOf } from './tree.ts'
import { isCitations, isNoteMark } from './words.ts'

/** The word joiner: nobody sees it, and no line breaks beside it. */
const joiner = '\u2060'

/** Behind the hyphen of a name with a number: "EIP-7251", "GPL-3". Browsers would begin a line with the number. */
const numbered = /(?<=(?<![\p{L}\p{N}_/.-])\p{Lu}[\p{L}\p{N}]*-)(?=\p{N})/gu
/** Between a number and its part of a date, where a line may break between any two letters: "2025年10月10日". */
const dated = /(?<=\d)(?=[年月日])/g

/** The space between a day and its month: "7 de mayo", "7 مايو". */
const day = /(?<=(?<![\d.,])\d{1,2}) (?=(?:de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)|يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر)(?!\p{L}))/gu

/** A number whose groups are parted by plain spaces: "57 600". */
const grouped = /(?<![\p{L}\p{N}.,])\d{1,3}(?: \d{3})+(?!\d)/gu

/** The spaces of a formula: "7 + 1 × ½ = 7.5". */
const spaces = /(?<=\p{N}) (?=[+×=] )|(?<=\p{N} [+×=]) (?=\p{N})/gu

/** What is copied, looked up or drawn: it stays letter by letter. */
const verbatim = new Set(['code', 'pre', 'script', 'style', 'svg', 'textarea'])

/**
 * Keeps in one line of a translated page what is read in one go: names with a number, long numbers, a day with its month, a formula in a cell, and, in a language without spaces, parts of a date, and
 * the mark of a note with what it stands behind. English pages stay as they are: their weight is counted in bytes. Changes the tree.
 */
export function keepWhole(tree: Root, lang: Lang): void {
  if (lang === 'en') return
  const isUnspaced = languages[lang].spacing === 'unspaced'
  const inside = (parent: Parents): void => {
    for (const child of parent.children) {
      if (child.type === 'text') child.value = joined(isCell(parent) ? child.value.replace(spaces, '\u00a0') : child.value, isUnspaced)
      if (child.type === 'element' && !verbatim.has(child.tagName) && !isCitations(child)) inside(child)
    }
    if (isUnspaced) joinMarks(parent)
  }
  inside(frameOf(tree).body)
}

function isCell(parent: Parents): boolean {
  return parent.type === 'element' && parent.tagName === 'td'
}

function joined(text: string, isUnspaced: boolean): string {
  const named = text.replace(numbered, joiner)
  return isUnspaced ? named.replace(dated, joiner) : named.replace(grouped, (number) => number.replaceAll(' ', '\u00a0')).replace(day, '\u00a0')
}

/** Before the mark of each note. */
function joinMarks(parent: Parents): void {
  const before = parent.children.flatMap((child, index): [number, Text | undefined][] => {
    if (index === 0 || child.type !== 'element' || !holdsMark(child)) return []
    const last = parent.children[index - 1]
    return [[index, last?.type === 'text' ? last : undefined]]
  })
  for (const [index, text] of before.toReversed()) {
    if (!text) (parent.children as ElementContent[]).splice(index, 0, { type: 'text', value: joiner })
    else if (!text.value.endsWith(joiner)) text.value += joiner
  }
}

function holdsMark({ tagName, children: [first] }: Element): boolean {
  return tagName === 'sup' && first?.type === 'element' && isNoteMark(first)
}
