import type { Range } from '../../diagnostics.ts'

/** An attribute of a tag. `value` is `true` where there is none, and missing where it is code and no text. */
export interface Attribute extends Range {
  name: string
  value?: string | true
}

/** A tag as it stands in a text: of HTML or of MDX, well written or not. */
export interface Tag extends Range {
  kind: 'open' | 'close' | 'empty'
  name: string
  attributes: readonly Attribute[]
}

// A tag longer than this is none: it keeps a text of many "<" from being read again and again.
const longestTag = 4000
const empty = ['br', 'hr', 'img', 'input', 'source', 'wbr', 'link', 'meta', 'embed', 'col', 'track']
/** Names of HTML, as far as pages have them. Another small name in angle brackets is a word such as "<amount>". */
const html = new Set(('a abbr address article aside audio b big blockquote br button caption center cite code col colgroup dd del details dfn div dl dt em embed figcaption figure font footer form h1 h2 h3 h4 h5 h6 header hr i iframe img input ins kbd label li link main mark meta nav noscript object ol option p picture pre q s samp script section select small source span strike strong style sub summary sup svg table tbody td template textarea tfoot th thead time tr track tt u ul var video wbr path circle rect g').split(' '))

/** Whether a name can be that of a tag; fragments have none. */
function isName(name: string): boolean {
  return name === '' || isHtml(name) || /^[A-Z]/.test(name)
}

/** Whether a name is one of HTML, in small letters or all in large ones: `<Link>` is a component. */
function isHtml(name: string): boolean {
  return html.has(name) || (name === name.toUpperCase() && html.has(name.toLowerCase()))
}

/** The tag that begins at `start`, or nothing where the sign there begins none. */
export function tagAt(text: string, start: number): Tag | undefined {
  const most = Math.min(text.length, start + longestTag)
  const closing = text[start + 1] === '/'
  const name = /^[A-Za-z][\w.:-]*/.exec(text.slice(start + (closing ? 2 : 1), start + 80))?.[0] ?? ''
  if (!isName(name)) return undefined
  let at = start + (closing ? 2 : 1) + name.length
  const attributes: Attribute[] = []
  // "<T" is begun by what may follow a name, and by nothing else.
  if (name === '' && text[at] !== '>') return undefined
  while (at < most) {
    const sign = text[at] ?? ''
    if (/\s/.test(sign)) {
      if (/^\n[ \t]*\n/.test(text.slice(at, at + 200))) return undefined
      at++
    } else if (sign === '>') {
      const kind = closing ? 'close' : text[at - 1] === '/' || (isHtml(name) && empty.includes(name.toLowerCase())) ? 'empty' : 'open'
      return { kind, name: isHtml(name) ? name.toLowerCase() : name, attributes, start, end: at + 1 }
    } else if (sign === '/') at++
    else if (sign === '{') {
      const end = endOfBraces(text, at, most)
      if (end === undefined) return undefined
      attributes.push({ name: text.slice(at, end), start: at, end })
      at = end
    } else {
      const attribute = attributeAt(text, at, most)
      if (!attribute || !/[\s/]/.test(text[at - 1] ?? '')) return undefined
      attributes.push(attribute)
      at = attribute.end
    }
  }
  return undefined
}

function attributeAt(text: string, start: number, most: number): Attribute | undefined {
  const name = /^[A-Za-z_:@][\w.:@-]*/.exec(text.slice(start, start + 100))?.[0]
  if (name === undefined) return undefined
  const equals = /^\s{0,20}=\s{0,20}/.exec(text.slice(start + name.length, start + name.length + 50))?.[0]
  if (equals === undefined) return { name, value: true, start, end: start + name.length }
  const at = start + name.length + equals.length
  const sign = text[at] ?? ''
  if (sign === '"' || sign === "'") {
    const end = text.indexOf(sign, at + 1)
    return end < 0 || end > most ? undefined : { name, value: text.slice(at + 1, end), start, end: end + 1 }
  }
  if (sign === '{') {
    const end = endOfBraces(text, at, most)
    if (end === undefined) return undefined
    const value = literalIn(text.slice(at + 1, end - 1))
    return { name, ...(value === undefined ? {} : { value }), start, end }
  }
  const bare = /^[^\s"'=<>`]+/.exec(text.slice(at, most))?.[0]
  if (bare === undefined) return undefined
  // The "/" before ">" ends the tag.
  const value = text[at + bare.length] === '>' && bare.endsWith('/') ? bare.slice(0, -1) : bare
  return { name, value, start, end: at + value.length }
}

/** The text that an expression is by itself, without being run: a text in quotes, a number, true or false. Nothing for any other. */
export function literalIn(code: string): string | true | undefined {
  const inner = code.trim()
  if (inner === 'true') return true
  if (inner === 'false') return 'false'
  if (/^-?\d+(?:\.\d+)?$/.test(inner)) return inner
  const quote = inner[0] ?? ''
  if (!['"', "'", '`'].includes(quote) || inner.length < 2 || !inner.endsWith(quote)) return undefined
  const words = inner.slice(1, -1)
  return words.includes(quote) || words.includes('\\') || (quote === '`' && words.includes('${')) ? undefined : words
}

/** Where braces that open at `start` end, with what is in quotes left alone; nothing where they do not before `most`. */
export function endOfBraces(text: string, start: number, most = Math.min(text.length, start + longestTag)): number | undefined {
  let depth = 0
  for (let at = start; at < most; at++) {
    const sign = text[at] ?? ''
    if (sign === '{') depth++
    else if (sign === '}' && --depth === 0) return at + 1
    else if (text.startsWith('/*', at)) {
      const end = text.indexOf('*/', at + 2)
      if (end < 0 || end > most) return undefined
      at = end + 1
    } else if (sign === '"' || sign === "'" || sign === '`') {
      const end = text.indexOf(sign, at + 1)
      // An apostrophe in words opens nothing.
      if (end > 0 && end < most && !text.slice(at, end).includes('\n\n')) at = end
    }
  }
  return undefined
}
