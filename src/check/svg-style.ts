import { properties } from './svg-vocabulary.ts'

/** What a style may call: colours, numbers and places. Everything else could load something, now or when browsers learn it. */
const functions = new Set(['', 'var', 'rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color-mix', 'light-dark', 'calc', 'min', 'max', 'clamp', 'matrix', 'translate', 'translatex', 'translatey', 'rotate', 'scale', 'scalex', 'scaley', 'skewx', 'skewy'])

const part = /url\((["']?)#([\w.-]+)\1\)/g

/**
 * Says what in a style, or in the value of an attribute, could load or hide something; nothing where it only draws. `parts`: whether
 * it may name parts of the same drawing, as `url(#fish)`.
 */
export function faultOfStyle(style: string, parts = false): string | undefined {
  // Escapes write every name in another way.
  if (style.includes('\\')) return 'backslash'
  // Of a style sheet, its rules tell this.
  if (parts && quotesComments(style)) return 'quotes beside comments'
  // A comment hides a name, and what looks like a comment may be none: both readings count.
  return faultAsRead(style, parts) ?? faultAsRead(withoutComments(style), parts)
}

function faultAsRead(style: string, parts: boolean): string | undefined {
  // They put letters into another order than they are written in.
  const order = /(?:unicode-bidi|direction|writing-mode)(?=\s*:)/i.exec(style)?.[0]
  if (order !== undefined) return order
  const rule = /@(?!media\b)[\w-]*/i.exec(style)?.[0]
  if (rule !== undefined) return rule
  const own = parts ? style.replace(part, '') : style
  const call = [...own.matchAll(/(?<![\w-])([\w-]*)\(/g)].find(([, name = '']) => !functions.has(name.toLowerCase()))
  return call && `${call[1]}(…)`
}

/** The first property that a style sets and a drawing may not, such as "rotate" or "font"; nothing where there is none. Properties of its own ("--fish") may have any name. */
export function strangePropertyIn(style: string): string | undefined {
  return declarationsIn(style).map(([name]) => name).find((name) => !name.startsWith('--') && !properties.has(name))
}

/** What a style sets, as names in small letters and values, whatever its rules match. */
export function declarationsIn(style: string): [name: string, value: string][] {
  return withoutComments(style).split(/[;{}]/).flatMap((one): [string, string][] => {
    const colon = one.indexOf(':')
    const name = one.slice(0, Math.max(colon, 0)).trim()
    return /^[\w-]+$/.test(name) ? [[name.toLowerCase(), one.slice(colon + 1).trim()]] : []
  })
}

// A comment that begins in quotes is none.
const quotesComments = (css: string): boolean => /["']/.test(css) && css.includes('/*')

function withoutComments(css: string): string {
  let kept = ''
  for (let at = 0; ; ) {
    const start = css.indexOf('/*', at)
    if (start < 0) return kept + css.slice(at)
    kept += `${css.slice(at, start)} `
    const end = css.indexOf('*/', start + 2)
    if (end < 0) return kept
    at = end + 2
  }
}

/** More rules than a drawing of ours has; each is held against each element. */
export const mostRules = 200
const simple = /^(?:\*|[a-z][\w-]*|(?=[.#]))(?:[.#][\w-]+){0,3}$/i

/** Says which rule of a style sheet takes long to match, or that there are too many; nothing where each names elements by their own kind, class or id. */
export function faultOfRules(style: string): string | undefined {
  if (quotesComments(style)) return 'quotes beside comments'
  const preludes = withoutComments(style).split('{').slice(0, -1).map((part) => part.slice(Math.max(part.lastIndexOf('}'), part.lastIndexOf(';')) + 1).trim()).filter((prelude) => !prelude.startsWith('@'))
  const selectors = preludes.flatMap((prelude) => prelude.split(',')).map((selector) => selector.trim())
  if (selectors.length > mostRules) return `${selectors.length} rules`
  const odd = selectors.find((selector) => !simple.test(selector))
  return odd === undefined ? undefined : JSON.stringify(odd.slice(0, 60))
}

/** The parts of the same drawing that a value names: "url(#fish)" -> "fish". */
export function targetOf(value: string): string[] {
  return [...value.matchAll(part)].map((match) => match[2] ?? '')
}
