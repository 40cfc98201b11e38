import bidiFactory from 'bidi-js'
import type { Element, Parents, Root, Text } from 'hast'
import { standsApart } from './words.ts'

const bidi = bidiFactory()

/** The Arabic letter mark: nobody sees it, and what stands beside it goes from right to left. */
const mark = '\u061c'
/** Stands in a line for what goes its own way. */
const object = '\ufffc'

/** What stands by itself in a line: see the styles of such a language (theme/in-language.ts). */
const isolated = new Set(['a', 'bdi', 'sup'])
/** What is not read from the right, or not at all. */
const isForeign = ({ tagName, properties }: Element) => ['code', 'pre', 'script', 'style', 'svg'].includes(tagName) || properties.lang === 'en' || properties.dir === 'ltr'

/** What parts the words beside it, and goes the way that they go. A semicolon and a question mark of Arabic are letters of their own in this. */
const parting = /،|[.:!](?=\s)/g

/**
 * Keeps the order of what a page from right to left says where words in Latin letters or numbers stand on both sides of a mark that parts them: "0.0001 ETH،
 * 2024" would else run from left to right, the year first. Each such mark gets a mark of direction behind it. Changes the tree.
 */
export function keepOrder(tree: Root): void {
  const walk = (parent: Parents, line: Text[]): void => {
    for (const child of parent.children) {
      if (child.type === 'text') line.push(child)
      if (child.type !== 'element') continue
      const isApart = standsApart(child, parent)
      if (isForeign(child) || isApart || isolated.has(child.tagName)) {
        if (isApart) settle(line)
        else line.push({ type: 'text', value: object })
        if (isForeign(child)) continue
        inside(child, [])
      } else walk(child, line)
    }
  }
  const inside = (parent: Parents, line: Text[]): void => {
    walk(parent, line)
    settle(line)
  }
  inside(tree, [])
}

/** Puts the marks into the texts of a line, and begins another. */
function settle(line: Text[]): void {
  const texts = line.splice(0)
  const whole = texts.map(({ value }) => value).join('')
  if (!/[A-Za-z]/.test(whole)) return
  const marks = [...whole.matchAll(parting)].map(({ index }) => index)
  if (marks.length === 0) return
  const { levels } = bidi.getEmbeddingLevels(whole, 'rtl')
  const turned = new Set(marks.filter((index) => (levels[index] ?? 1) % 2 === 0))
  let start = 0
  for (const text of texts) {
    const { length } = text.value
    text.value = text.value.replace(/[،.:!]/g, (sign, index: number) => (turned.has(start + index) ? sign + mark : sign))
    start += length
  }
}
