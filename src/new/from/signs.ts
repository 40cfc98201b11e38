import type { Edit, OpenPoint, Step } from './draft.ts'
import { isOurs } from './attributes.ts'
import { endOfBraces, literalIn } from './tag.ts'
import { tagsIn } from './tags.ts'
import { quoted, todo } from './todo.ts'
import { untouchable, within } from './unread.ts'

/** Puts backslashes before signs that mean themselves: braces, and "<" that begins no tag. In MDX (`runs`) braces hold code, of which only a text in quotes is kept. */
export function signs(text: string, runs: boolean): Step {
  const kept = within([...untouchable(text), ...tagsIn(text).map(({ start, end }) => ({ start, end }))].toSorted((a, b) => a.start - b.start))
  const [edits, open]: [Edit[], OpenPoint[]] = [[], []]
  // A line that begins with one of these words is code in MDX, unless something stands before it.
  for (const { index } of text.matchAll(/^(?:import|export)(?=[ \t{*])/gm)) if (!kept(index)) edits.push({ start: index, end: index, text: ' ', kind: 'sign' })
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (sign === '\\') {
      at++
      continue
    }
    if (!'<{}'.includes(sign)) continue
    const skip = kept(at)
    if (skip) {
      at = skip.end - 1
      continue
    }
    // The id of a heading.
    const id = sign === '{' ? /^\{#[^{}\n]{1,200}\}(?=[ \t]*(?:\n|$))/.exec(text.slice(at, at + 250))?.[0] : undefined
    if (id !== undefined) {
      at += id.length - 1
      continue
    }
    const end = runs && sign === '{' ? endOfBraces(text, at) : undefined
    if (end === undefined) {
      // What begins like a tag of ours was meant as one.
      const name = sign === '<' ? /^<\/?([A-Za-z][A-Za-z0-9]{0,40})[\s/>]/.exec(text.slice(at, at + 50))?.[1] : undefined
      const broken = name !== undefined && isOurs(name) ? quoted(text.slice(at, at + 60).split('\n')[0] ?? '') : undefined
      edits.push({ start: at, end: at, text: `${broken === undefined ? '' : todo(`not a whole tag, so it is left as words: ${broken}`)}\\`, kind: 'sign' })
      if (broken !== undefined) open.push({ start: at, message: `Unexpected "${broken}", expected a whole tag, with its quotes closed and ">" at its end; it is left as words: fix it.` })
      continue
    }
    const code = text.slice(at + 1, end - 1)
    const literal = literalIn(code)
    if (typeof literal === 'string') edits.push({ start: at, end, text: literal.replace(/[\\<{}]/g, '\\$&'), kind: 'text in braces' })
    else if (code.trim() === '') edits.push({ start: at, end, text: '', kind: 'text in braces' })
    else {
      edits.push({ start: at, end, text: todo(`code stood here: {${code}}`), kind: 'expression' })
      open.push({ start: at, message: `Unexpected code in braces, "${quoted(`{${code}}`)}", expected words; it was removed: write what it showed.` })
    }
    at = end - 1
  }
  return { edits, open }
}
