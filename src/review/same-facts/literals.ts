import type { Placed } from './figures.ts'

/** The texts in code, each letter where it stands and all else a space, and what the code puts into them, as in `${number(fee)}`, without texts of its own. */
export interface Literals {
  text: string
  expressions: Placed[]
}

// After these signs a slash begins a regular expression; after a name, a number or a bracket that closes, it divides.
const beforePattern = /(?:^|[(,=:[!&|?{};+\-*%~^]|=>|\breturn|\btypeof|\bcase)$/
const words = />([^<>{}=;]*\p{L}[^<>{}=;]*)(?=[<{])/uy

/** Reads the text literals of TypeScript and, where `isJsx`, the words between tags. Comments and regular expressions are none. */
export function literalsIn(code: string, isJsx: boolean): Literals {
  const shown = code.replace(/[^\n]/g, ' ').split('')
  const expressions: Placed[] = []
  /** Where the expressions begin that are open, each with how many braces are open in it. */
  const open: { start: number; braces: number }[] = []
  const isText = new Set<number>()
  const copy = (start: number, end: number) => {
    for (let place = start; place < end; place++) {
      shown[place] = code[place] ?? ' '
      isText.add(place)
    }
  }
  const withoutTexts = (start: number, end: number) => code.slice(start, end).split('').filter((_, place) => !isText.has(start + place)).join('').replace(/\s+/g, ' ')
  /** Reads a template from behind its quote or an expression in it, and gives where code goes on. */
  const template = (start: number): number => {
    let at = start
    while (at < code.length && code[at] !== '`' && !code.startsWith('${', at)) at += code[at] === '\\' ? 2 : 1
    copy(start, Math.min(at, code.length))
    if (code[at] !== '$') return at + 1
    open.push({ start: at, braces: 0 })
    return at + 2
  }
  for (let at = 0; at < code.length;) {
    const sign = code[at]
    const inner = open.at(-1)
    if (code.startsWith('//', at) && code[at - 1] !== ':') at = endOf(code, '\n', at)
    else if (code.startsWith('/*', at)) at = endOf(code, '*/', at)
    else if (sign === "'" || sign === '"') {
      const end = endOfText(code, at)
      if (end !== undefined) copy(at + 1, end)
      at = (end ?? at) + 1
    } else if (sign === '`') at = template(at + 1)
    else if (sign === '{' && inner) { inner.braces++; at++ }
    else if (sign === '}' && inner && inner.braces-- === 0) {
      open.pop()
      expressions.push({ value: withoutTexts(inner.start, at + 1), index: inner.start })
      at = template(at + 1)
    } else if (sign === '/' && code[at + 1] !== '>' && beforePattern.test(code.slice(Math.max(0, at - 12), at).trimEnd())) at = endOfPattern(code, at)
    else if (sign === '>' && isJsx && code[at - 1] !== '=') {
      words.lastIndex = at
      const found = words.exec(code)?.[1] ?? ''
      copy(at + 1, at + 1 + found.length)
      at += 1 + found.length
    } else at++
  }
  return { text: shown.join(''), expressions }
}

function endOf(code: string, mark: string, start: number): number {
  const end = code.indexOf(mark, start)
  return end < 0 ? code.length : end + mark.length
}

/** Where a text in quotes ends; nothing where its line does first. */
function endOfText(code: string, start: number): number | undefined {
  for (let at = start + 1; at < code.length && code[at] !== '\n'; at++) {
    if (code[at] === code[start]) return at
    if (code[at] === '\\') at++
  }
  return undefined
}

function endOfPattern(code: string, start: number): number {
  let isClass = false
  for (let at = start + 1; at < code.length && code[at] !== '\n'; at++) {
    if (code[at] === '\\') at++
    else if (code[at] === '[') isClass = true
    else if (code[at] === ']') isClass = false
    else if (code[at] === '/' && !isClass) return at + 1
  }
  return start + 1
}
