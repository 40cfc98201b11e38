import { isPhrasing } from '../../mdx/html-model.ts'
import { components } from '../../mdx/vocabulary.ts'
import { standsAlone } from './change.ts'
import type { Edit, OpenPoint, Step } from './draft.ts'
import { prefixAt } from './html-table.ts'
import { type Element, elementsIn } from './tags.ts'
import { quoted } from './todo.ts'

const blocks = ['details', 'summary', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'p']
/** What holds one line of words. */
const oneLine = ['summary', 'AlertTitle', 'ButtonLink', 'DocLink']
const isBlock = ({ name }: Element): boolean => blocks.includes(name) || (Object.hasOwn(components, name) && !isPhrasing(name))

/**
 * Puts tags on lines of their own where MDX needs them there: what a tag opens has to end in the same block. A tag within a line
 * that ends in another paragraph is taken out.
 */
export function layout(text: string): Step {
  const [edits, open]: [Edit[], OpenPoint[]] = [[], []]
  for (const element of elementsIn(text).elements) {
    const { close, open: tag, parent } = element
    if (!close) continue
    if (close.start === close.end) edits.push({ start: close.start, end: close.start, text: `</${element.name}>`, kind: 'attribute or tag' })
    const inside = text.slice(tag.end, close.start)
    if (!isBlock(element)) {
      if (!/\n[ \t>]{0,100}\n/.test(inside)) continue
      edits.push({ start: tag.start, end: tag.end, text: '', kind: 'attribute or tag' }, { start: close.start, end: close.end, text: '' })
      open.push({ start: tag.start, message: `Unexpected ${quoted(text.slice(tag.start, tag.end))} around more than one paragraph, expected it within one; it was removed: put it around the words it is for.` })
      continue
    }
    const lineStart = text.lastIndexOf('\n', tag.start - 1) + 1
    const before = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, Math.max(0, lineStart - 1))
    // A line of words right above would have the tag in its paragraph.
    if (!(parent && isBlock(parent)) && /^[ \t>]*$/.test(text.slice(lineStart, tag.start)) && /[^\s>]/.test(before) && !/^[ \t>]*<[^<>]*>[ \t]*$/.test(before) && standsAlone(element, text)) edits.push({ start: lineStart, end: lineStart, text: `${prefixAt(text, tag.start).trimEnd()}\n` })
    const prefix = prefixAt(text, tag.start)
    const gap = `\n${prefix}`
    if (oneLine.includes(element.name) && inside.includes('\n') && !/\n[ \t>]{0,100}\n/.test(inside)) {
      for (const match of inside.matchAll(/[ \t]{0,100}\n[ \t>]{0,100}/g)) edits.push({ start: tag.end + match.index, end: tag.end + match.index + match[0].length, text: match.index === 0 || match.index + match[0].length === inside.length ? '' : ' ' })
    }
    const isLong = inside.includes('\n') && !oneLine.includes(element.name)
    // And so would one right below.
    const lineEnd = text.indexOf('\n', close.end)
    const next = lineEnd < 0 ? '' : (/^[^\n]*/.exec(text.slice(lineEnd + 1, lineEnd + 1000))?.[0] ?? '')
    if (!isLong && standsAlone(element, text) && /[^\s>]/.test(next) && !/^[ \t>]*<[/A-Za-z!]/.test(next)) edits.push({ start: lineEnd, end: lineEnd, text: `\n${prefix.trimEnd()}` })
    // Beside others that stand on lines of their own, as a summary in its details.
    if (!isLong && !(parent && isBlock(parent) && parent.close && text.slice(parent.open.end, parent.close.start).includes('\n') && !standsAlone(element, text))) continue
    const behind = (at: number): string => /^[^\n]*/.exec(text.slice(at, at + 5000))?.[0] ?? ''
    const ahead = (at: number): string => text.slice(text.lastIndexOf('\n', at - 1) + 1, at)
    const isBare = (line: string): boolean => /^[ \t>]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)?$/.test(line)
    if (!isBare(ahead(tag.start))) edits.push({ start: tag.start, end: tag.start, text: `\n${prefix.trimEnd()}\n${prefix}` })
    if (isLong && behind(tag.end).trim() !== '') edits.push({ start: tag.end, end: tag.end, text: gap })
    if (isLong && !isBare(ahead(close.start)) && close.end > close.start) edits.push({ start: close.start, end: close.start, text: gap })
    // Words right behind a tag would make a paragraph of both.
    const white = /^[ \t]*/.exec(behind(close.end))?.[0].length ?? 0
    if (behind(close.end).trim() !== '') edits.push({ start: close.end, end: close.end + white, text: `\n${prefix.trimEnd()}\n${prefix}` })
  }
  return { edits: merged(edits), open }
}

/** Edits without those that put lines where others put some already. */
function merged(edits: readonly Edit[]): Edit[] {
  const seen = new Set<number>()
  return edits.filter(({ start, end, text }) => {
    if (start !== end || text.trim() !== '') return true
    if (seen.has(start)) return false
    seen.add(start)
    return true
  })
}
