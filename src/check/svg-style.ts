/** What a style may call: colours, numbers and places. Everything else could load something, now or when browsers learn it. */
const functions = new Set(['', 'var', 'rgb', 'rgba', 'hsl', 'hsla', 'hwb', 'lab', 'lch', 'oklab', 'oklch', 'color-mix', 'light-dark', 'calc', 'min', 'max', 'clamp', 'matrix', 'translate', 'translatex', 'translatey', 'rotate', 'scale', 'scalex', 'scaley', 'skewx', 'skewy', 'not', 'is', 'where', 'nth-child', 'first-child', 'last-child'])

const part = /url\((["']?)#([\w.-]+)\1\)/g

/**
 * Says what in a style, or in the value of an attribute, could load or hide something; nothing where it only draws. `parts`: whether
 * it may name parts of the same drawing, as `url(#fish)`.
 */
export function faultOfStyle(style: string, parts = false): string | undefined {
  // Escapes write every name in another way.
  if (style.includes('\\')) return 'backslash'
  const rule = /@(?!media\b)[\w-]*/i.exec(style)?.[0]
  if (rule !== undefined) return rule
  const own = parts ? style.replace(part, '') : style
  const call = [...own.matchAll(/(?<![\w-])([\w-]*)\(/g)].find(([, name = '']) => !functions.has(name.toLowerCase()))
  return call && `${call[1]}(…)`
}

/** The parts of the same drawing that a value names: "url(#fish)" -> "fish". */
export function targetOf(value: string): string[] {
  return [...value.matchAll(part)].map((match) => match[2] ?? '')
}
