import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'acorn'
import { transformSync } from 'esbuild'
import { filesBelow, root } from '../files.ts'

/** A regular expression where it stands in the code; one that the code puts together has what it is made from in place of its source. */
export interface Found {
  file: string
  source: string
  flags: string
  made: boolean
}

interface Tree { type: string; start: number; end: number; regex?: { pattern: string; flags: string }; callee?: { name?: string }; arguments?: Tree[] }

/** Every regular expression of some folders' code: literals, and each `new RegExp` and `RegExp()`. Found by a parser, in the JavaScript that runs. */
export function regularExpressionsIn(...folders: string[]): Found[] {
  return folders.flatMap((folder) => filesBelow(folder).filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts')).flatMap((file) => expressionsOf(`${folder}/${file}`)))
}

function expressionsOf(file: string): Found[] {
  const { code } = transformSync(readFileSync(join(root, file), 'utf8'), { loader: file.endsWith('x') ? 'tsx' : 'ts', jsx: 'automatic', target: 'esnext' })
  const found: Found[] = []
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    if (Array.isArray(node)) return node.forEach(walk)
    const { type, regex, callee, arguments: given = [] } = node as Tree
    if (type === 'Literal' && regex) found.push({ file, source: regex.pattern, flags: regex.flags, made: false })
    if ((type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp') found.push({ file, source: given[0] ? code.slice(given[0].start, given[0].end) : '', flags: given[1] ? code.slice(given[1].start + 1, given[1].end - 1) : '', made: true })
    Object.values(node).forEach(walk)
  }
  walk(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }))
  return found
}

/** Whether a part of a pattern may repeat without end. Where none does, each place of a text costs no more than the pattern is long. */
export function repeatsWithoutEnd(source: string): boolean {
  return /[*+]|\{\d+,\}/.test(partsOf(source).filter((part) => part.length === 1 || part.startsWith('{')).join(''))
}

/** The alternatives that a pattern consists of. */
export function alternativesOf(source: string): string[] {
  const alternatives = ['']
  let depth = 0
  for (const part of partsOf(source)) {
    if (part === '(') depth++
    if (part === ')') depth--
    if (part === '|' && depth === 0) alternatives.push('')
    else alternatives[alternatives.length - 1] += part
  }
  return alternatives
}

/**
 * Whether a pattern begins with signs of which one cannot stand in any part that repeats: then what is read from one place ends before the
 * next place where it can begin, and a text is read once.
 */
export function startsApart(source: string): boolean {
  // A run that begins where none of its signs stands before it, and with which the pattern all but ends: each run is read once.
  if (/^\(\?<!(\\?[^[\\]|\[(?:\\[^]|[^\]\\])*\])\)\1(?:\+|\{\d+,\})(?:\$|\(\?![^()]*\))?$/.test(source)) return true
  const parts = partsOf(source.replace(/^(?:\(|\\b)*/, ''))
  const end = parts.findIndex((part, index) => !/^(?:[\w<>=" :/-]|\\[^\w])$/.test(part) || /^[*+?{]/.test(parts[index + 1] ?? ''))
  const start = parts.slice(0, end < 0 ? parts.length : end).map((part) => part.replace('\\', ''))
  const repeated = parts.filter((part, index) => index >= start.length && /^(?:[*+]|\{\d+,\})/.test(parts[index + 1] ?? ''))
  // A group that repeats is not looked into.
  return start.some((sign) => repeated.every((part) => part !== ')' && !new RegExp(`^${part}$`, 'su').test(sign)))
}

/** The signs of a pattern: an escape, a class or a count is one. */
function partsOf(source: string): string[] {
  return source.match(/\\[pPu]\{[^}]*\}|\\u[0-9a-fA-F]{4}|\\[^]|\[(?:\\[^]|[^\]\\])*\]|\{\d+(?:,\d*)?\}|[^]/g) ?? []
}
