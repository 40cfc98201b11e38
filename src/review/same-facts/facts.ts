import { readJson } from '../../registry/json.ts'
import { placeOf } from '../../registry/place.ts'
import { hostsIn, withoutMarksAtEnd } from '../../words/hosts.ts'
import { figuresIn, type Placed } from './figures.ts'
import { literalsIn } from './literals.ts'

/** What a change of wording leaves as it is. */
export interface PlacedFact extends Placed {
  kind: 'figure' | 'link' | 'address' | 'host' | 'id' | 'note' | 'component' | 'setting' | 'value' | 'expression'
}

// Attributes and keys whose values are words.
const wordAttributes = ['title', 'description', 'contentPreview', 'alt', 'label', 'aria-label']
const wordKeys = ['title', 'description', 'alt', 'summaryPoints']
const wordsOfProducts = ['note', 'what', 'reason', 'scope', 'title']

const tag = /<([A-Z][A-Za-z]*)((?:\s[^<>]*)?)>/g
const attribute = /([\w-]+)(?:=("[^"]*"|'[^']*'|\{[^{}]*\}))?/g
const links: readonly RegExp[] = [
  /\]\(\s*<?([^()\s<>]*(?:\([^()\s]*\)[^()\s<>]*)*)>?(?=[\s)])/g,
  /href="([^"]*)"/g,
  /to="([^"]*)"/g,
  /src="([^"]*)"/g,
  /^[ >*+-]*\[(?!\^)[^\]\n]+\]:\s*(\S+)/gm,
]
// What stands between spaces, brackets and quotes: perhaps an address.
const run = /[^\s<>"'`()[\]]+/g
const note = /\[\^([^[\]\s]+)\]/g
const ids: readonly RegExp[] = [/\{#([^{}\s]+)\}/g, /id="([^"]*)"/g]
const hexadecimal = /\b(0x[\da-f]+)\b/gi

/** The facts of a file's text in a language, given as a tag: those of code from its texts alone, those of a product file with every value that is not made of words. */
export function factsOfFile(file: string, text: string, lang = 'en'): PlacedFact[] {
  if (placeOf(file)) return factsOfProduct(text) ?? factsIn(text, lang)
  if (!/\.(?:ts|tsx|mjs|cjs|js)$/.test(file)) return factsIn(text, lang)
  const literals = literalsIn(text, file.endsWith('x'))
  return [...literals.expressions.map((one): PlacedFact => ({ kind: 'expression', ...one })), ...factsIn(literals.text, lang)]
}

/** The facts of a text, Markdown or plain: what is read as one of them is not read as another. */
export function factsIn(written: string, lang = 'en'): PlacedFact[] {
  const facts: PlacedFact[] = []
  let text = written
  const take = (kind: PlacedFact['kind'], pattern: RegExp) => {
    text = text.replace(pattern, (found: string, ...rest: unknown[]) => {
      const value = rest.slice(0, rest.findIndex((one) => typeof one === 'number')).find((one) => typeof one === 'string' && one !== '') as string | undefined
      if (value !== undefined) facts.push({ kind, value, index: rest.find((one) => typeof one === 'number') as number })
      return value === undefined ? found : found.replace(/[^\n]/g, ' ')
    })
  }
  facts.push(...settingsIn(text), ...componentsIn(text))
  for (const pattern of links) take('link', pattern)
  text = text.replace(run, (found, index: number) => {
    const at = found.search(/https?:\/\//)
    if (at < 0) return found
    const value = withoutMarksAtEnd(found.slice(at))
    facts.push({ kind: 'link', value, index: index + at })
    return found.slice(0, at) + ' '.repeat(value.length) + found.slice(at + value.length)
  })
  take('note', note)
  for (const pattern of ids) take('id', pattern)
  take('address', hexadecimal)
  for (const { host, real, index } of hostsIn(text)) if (real) facts.push({ kind: 'host', value: host, index })
  facts.push(...figuresIn(text, lang).map((figure): PlacedFact => ({ kind: 'figure', ...figure })))
  return facts
}

/** The keys of front matter whose values are no words, each with all that it says. */
function settingsIn(text: string): PlacedFact[] {
  const head = /^---\n([^]*?)\n---(?:\n|$)/.exec(text)?.[1] ?? ''
  return [...head.matchAll(/^([A-Za-z]\w*):[^\n]*(?:\n[ \t-][^\n]*)*/gm)].filter(([, key = '']) => !wordKeys.includes(key)).map(({ 0: block, index }) => ({ kind: 'setting', value: block.replace(/\s+/g, ' ').trim(), index: index + 4 }))
}

function componentsIn(text: string): PlacedFact[] {
  return [...text.matchAll(tag)].map(({ 1: name = '', 2: inner = '', index }) => {
    const settings = [...inner.matchAll(attribute)].filter(([, key = '']) => !wordAttributes.includes(key)).map(([whole]) => whole).sort()
    return { kind: 'component', value: `<${[name, ...settings].join(' ')}>`, index }
  })
}

function factsOfProduct(text: string): PlacedFact[] | undefined {
  const { json } = readJson(text)
  if (!json) return undefined
  const walk = (value: unknown, path: readonly PropertyKey[]): PlacedFact[] => {
    if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => walk(inner, [...path, Array.isArray(value) ? Number(key) : key]))
    const index = json.rangeOf(path).start
    if (typeof value === 'string' && wordsOfProducts.includes(String(path.at(-1)))) return factsIn(value).map((fact) => ({ ...fact, index: index + 1 + fact.index }))
    return [{ kind: 'value', value: `${path.map(String).join('.')}: ${JSON.stringify(value)}`, index }]
  }
  return walk(json.value, [])
}
