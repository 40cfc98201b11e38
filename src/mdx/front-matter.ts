import matter from 'gray-matter'
import { type Document, isAlias, isMap, isNode, isScalar, parseDocument, visit } from 'yaml'
import type { z } from 'zod'
import type { Complaint, Range, RuleWords } from '../diagnostics.ts'
import { withUnixEnds } from '../line-ends.ts'
import { guesses } from '../nearest.ts'
import { seenLength } from '../seen-length.ts'
import { type FrontMatter, frontMatterSchema } from './front-matter-schema.ts'

/** What the head of a page says, and where. */
export interface ReadFrontMatter {
  frontMatter?: FrontMatter
  /** Whether front matter stands there and ends, so that the rest of the page can be told from it. */
  delimited: boolean
  /** The range of a key's value, or of the head of the file. */
  rangeOf(key: string): Range
  complaints: Complaint[]
}

export const frontMatterWords: RuleWords = {
  what: 'A page begins with YAML that gives its title and description, and nothing but the keys, types and lengths that are known.',
  why: 'They are the heading, the tab, the search result and the card. YAML with tags, aliases or another language could run code or fill the memory.',
  wrong: '---\ntitel: Pooled staking\ndescription: How to stake together with others.\n---',
  right: '---\ntitle: Pooled staking\ndescription: How to stake together with others.\n---',
}

const head: Range = { start: 0, end: 3 }
// A title, a description and a few keys; more would only slow its parsers down.
const mostOfHead = 4096

/**
 * Reads the YAML between the `---` lines with gray-matter and checks it against the schema.
 * gray-matter would run `---js` as code; here only YAML is read, by a parser that keeps positions and knows no tags, anchors or aliases.
 * gray-matter would also leave half of a last `\r\n` in the last value: ranges are those in the text with `\n` for each line end.
 */
export function readFrontMatter(written: string): ReadFrontMatter {
  const text = withUnixEnds(written)
  const failed = (...complaints: Complaint[]): ReadFrontMatter => ({ delimited: false, rangeOf: () => head, complaints })
  const opening = /^---([^\n]*)\n/.exec(text)
  if (!opening) return failed({ range: { start: 0, end: 0 }, message: 'Unexpected start of a page, expected front matter; begin the file with a line "---", then "title:" and "description:", then "---".' })
  const after = opening[1]?.replace(/^[ \t]+/, '') ?? ''
  if (after) return failed({ range: { start: 3, end: 3 + (opening[1]?.length ?? 0) }, message: `Unexpected ${JSON.stringify(withoutEnd(after.slice(0, 40)))} after "---", expected nothing; front matter is YAML and no other language.` })
  const closing = /\n---[ \t]*(?=\n|$)/.exec(text)
  if (!closing) return failed({ range: head, message: 'Unexpected end of file in the front matter, expected a closing line "---".' })

  if (closing.index > mostOfHead || tooDeep(text.slice(0, closing.index))) return failed({ range: head, message: `Unexpected front matter of ${closing.index} characters or with many signs that nest, expected at most ${mostOfHead}; it holds a title and a few keys.` })

  const offset = text.indexOf('\n') + 1
  let yaml: Document.Parsed | undefined
  const parse = (source: string): object => {
    // gray-matter hands over what follows "---"; a comment in its place keeps every position as it is in the file.
    yaml = parseDocument(`${'#'.repeat(offset - 1)}\n${source.slice(source.indexOf('\n') + 1)}`, { version: '1.2', schema: 'core', uniqueKeys: true, strict: true, merge: false, customTags: [], logLevel: 'error' })
    if (yaml.errors.length > 0 || !isMap(yaml.contents) || hasReferences(yaml)) return {}
    return yaml.toJS({ maxAliasCount: 0 }) as object
  }
  const { matter: block, data } = matter(text, { language: 'yaml', engines: { yaml: parse, javascript: refuse, json: refuse } })
  if (block.length !== closing.index - 3) {
    return failed({ range: { start: block.length + 4, end: block.length + 7 }, message: 'Unexpected text after "---", expected the closing line to hold nothing else.' })
  }
  if (!yaml) return { ...failed({ range: head, message: 'Unexpected empty front matter, expected at least "title:" and "description:".' }), delimited: true }
  const document = yaml
  const rangeOf = (key: string): Range => rangeAt(document, [key])
  const problems = yamlComplaints(document, text)
  if (problems.length > 0) return { delimited: true, rangeOf, complaints: problems }
  const result = frontMatterSchema.safeParse(data)
  if (result.success) return { delimited: true, frontMatter: result.data, rangeOf, complaints: [] }
  return { delimited: true, rangeOf, complaints: withoutEchoes(result.error.issues, data).flatMap((issue) => describe(issue, document, data)) }
}

/** A short text without the spaces and tabs at its end. What is asked of a text of any length stands in no pattern. */
function withoutEnd(text: string): string {
  let end = text.length
  while (text[end - 1] === ' ' || text[end - 1] === '\t') end--
  return text.slice(0, end)
}

/** Whether a text nests deeper than a parser's stack may reach: by brackets, or by signs that open a list or a key in a row. */
function tooDeep(yaml: string): boolean {
  return (yaml.match(/[[{]/g)?.length ?? 0) > 50 || /(?:[-?:][ \t]+){20}/.test(yaml)
}

function refuse(): never {
  throw new Error('front matter is YAML and no other language')
}

function hasReferences(yaml: Document.Parsed): boolean {
  let found = false
  visit(yaml, { Alias: () => void (found = true), Node: (_key, node) => void (found ||= Boolean(('anchor' in node && node.anchor) || node.tag)) })
  return found
}

/** What to do about the commonest errors of YAML. */
const yamlAdvice: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'write each key once',
  MULTIPLE_DOCS: 'remove the line "..."',
  TAB_AS_INDENT: 'write spaces in place of the tab',
  RESOURCE_EXHAUSTION: 'take the repeated signs out',
}

function yamlComplaints(yaml: Document.Parsed, source: string): Complaint[] {
  if (yaml.errors.length > 0) {
    return yaml.errors.map((error) => gluedKey(error.pos[0], source) ?? openQuote(error, yaml) ?? ({ range: { start: error.pos[0], end: error.pos[1] }, message: `Unexpected YAML, expected lines of the form "key: value"; ${yamlAdvice[error.code] ?? 'put the value in quotes, or write it like those above'} (${(error.message.split(/\n| at line/)[0] ?? '')}).` }))
  }
  if (!isMap(yaml.contents)) return [gluedKey(source.indexOf('\n') + 1, source) ?? { range: head, message: 'Unexpected list or text, expected lines of the form "key: value".' }]
  const complaints: Complaint[] = []
  visit(yaml, (_key, node) => {
    if (!isNode(node) || !node.range) return
    const range = { start: node.range[0], end: Math.max(node.range[1], node.range[0] + 1) }
    const anchored = 'anchor' in node && node.anchor
    const lost = isScalar(node) && node.type === 'PLAIN' && typeof node.value === 'string' ? commentAfter(source, range.end) : undefined
    if (lost) complaints.push({ range: lost, message: `Unexpected ${JSON.stringify(source.slice(lost.start, lost.end).slice(0, 60))} behind a value, which YAML takes for a comment and nobody sees; expected the whole value in quotes, as in \`"${String((node as { value?: unknown }).value).slice(0, 60)} ${source.slice(lost.start, lost.end).slice(0, 60)}"\`. Put it in quotes, or the comment on a line of its own.` })
    if (isAlias(node)) complaints.push({ range, message: 'Unexpected YAML alias, expected a plain value; write the value out.' })
    else if (anchored) complaints.push({ range, message: 'Unexpected YAML anchor, expected a plain value; remove the "&" and the name.' })
    else if ('tag' in node && node.tag) complaints.push({ range, message: `Unexpected YAML tag "${String(node.tag)}", expected a plain value; remove the tag.` })
  })
  return complaints
}

/** A complaint of a key without a space behind its colon, on the line in which `at` stands, or the one above: YAML takes both for one text. */
function gluedKey(at: number, source: string): Complaint | undefined {
  const start = source.lastIndexOf('\n', at - 1) + 1
  const above = source.lastIndexOf('\n', start - 2) + 1
  for (const from of [start, above]) {
    const [line, key = '', value = ''] = /^(\w{1,40}):([^\s:][^\n]*)/.exec(source.slice(from, from + 200)) ?? []
    if (line !== undefined && Object.hasOwn(frontMatterSchema.shape, key)) return { range: { start: from, end: from + key.length + 1 }, message: `Unexpected "${key}:" right before its value, expected a space between; write \`${key}: ${value.trim().slice(0, 60)}\`.` }
  }
  return undefined
}

/** A complaint of a quotation mark that nothing closes, where it stands: the parser finds out at the end of the head. */
function openQuote({ message, pos: [at] }: Document.Parsed['errors'][number], yaml: Document.Parsed): Complaint | undefined {
  const [, sign] = /^Missing closing (["'])quote/.exec(message) ?? []
  let start: number | undefined
  if (sign !== undefined) visit(yaml, { Scalar: (_key, { type, range }) => void (type?.startsWith('QUOTE') && range && range[0] < at && range[1] >= at && (start = range[0])) })
  return start === undefined ? undefined : { range: { start, end: start + 1 }, message: `Unexpected ${sign} that nothing closes, expected another at the end of the value; add it.` }
}

/** A comment on the line of a value that ends at `end`; nothing where there is none. */
function commentAfter(source: string, end: number): Range | undefined {
  const line = source.slice(end, source.indexOf('\n', end)).trimEnd()
  const lead = line.length - line.trimStart().length
  return lead > 0 && line[lead] === '#' ? { start: end + lead, end: end + line.length } : undefined
}

function rangeAt(yaml: Document.Parsed, path: readonly PropertyKey[], ofKey = false): Range {
  const [last] = path.slice(-1)
  const parent = path.length > 1 ? yaml.getIn(path.slice(0, -1), true) : yaml.contents
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isScalar(item.key) ? String(item.key.value ?? '') === last : String(item.key) === last)
    const node = ofKey ? pair?.key : (pair?.value ?? pair?.key)
    const range = node && typeof node === 'object' && 'range' in node ? (node.range as [number, number, number] | null | undefined) : undefined
    if (range) return { start: range[0], end: Math.max(range[1], range[0] + 1) }
  }
  const node = path.length > 0 ? yaml.getIn(path, true) : undefined
  if (isScalar(node) && node.range) return { start: node.range[0], end: node.range[1] }
  return path.length > 1 ? rangeAt(yaml, path.slice(0, -1)) : head
}

/** The issues without those about the size or form of a value that is of the wrong type altogether, and about a missing key that stands there mistyped. */
function withoutEchoes(issues: readonly z.core.$ZodIssue[], data: Record<string, unknown>): z.core.$ZodIssue[] {
  const mistyped = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join()))
  const meant = new Set(issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map(meantBy()) : [])))
  return issues.filter((issue) => {
    if (issue.code === 'unrecognized_keys') return true
    if (issue.code !== 'invalid_type') return !mistyped.has(issue.path.join())
    const [key] = issue.path
    return issue.path.length !== 1 || Object.hasOwn(data, key as string) || !meant.has(String(key))
  })
}

/** Gives the key that a mistyped one was meant for; nothing where it is one of other tools, or far from all. */
function meantBy(): (key: string) => string | undefined {
  const guess = guesses()
  return (key) => (isOfOtherTools(key) ? undefined : guess(key, Object.keys(frontMatterSchema.shape), 4))
}

function isOfOtherTools(key: string): boolean {
  return elsewhere.includes(key.toLowerCase().replace(/[-_]/g, ''))
}

/** Keys of Docusaurus, Starlight, Jekyll, Hugo, VitePress and of ethereum.org that mean nothing here, without hyphens and capitals. */
const elsewhere = ['tags', 'author', 'authors', 'slug', 'id', 'date', 'draft', 'published', 'publishedat', 'updated', 'lastmod', 'lastupdate', 'lastupdated', 'layout', 'permalink', 'category', 'categories', 'keywords', 'weight', 'hidetitle', 'hidetableofcontents', 'tableofcontents', 'toc', 'pagefind', 'sidebarlabel', 'sidebarposition', 'sidebarclassname', 'displayedsidebar', 'paginationnext', 'paginationprev', 'paginationlabel', 'customediturl', 'editurl', 'head', 'hero', 'banner', 'outline', 'navbar', 'aside', 'prev', 'next', 'unlisted', 'featured', 'incomplete', 'buttons', 'skill', 'source', 'sourceurl', 'compactview', 'blurb', 'isoutdated', 'position', 'metatitle', 'navtitle', 'sectiontitle']

/** What the types of the schema are called. */
const kinds: Readonly<Record<string, string>> = { array: 'a list', int: 'a whole number', number: 'a number', boolean: 'true or false', string: 'a text; put it in quotes' }

function describe(issue: z.core.$ZodIssue, yaml: Document.Parsed, data: Record<string, unknown>): Complaint[] {
  const range = rangeAt(yaml, issue.path)
  const name = issue.path.map(String).join('.')
  const found = issue.path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data)
  const shown = (typeof found === 'number' ? String(found) : (JSON.stringify(found) ?? 'nothing')).slice(0, 60)
  if (issue.code === 'unrecognized_keys') {
    const meant = meantBy()
    return issue.keys.map((key) => {
      if (isOfOtherTools(key)) return { range: rangeAt(yaml, [key], true), message: `Unexpected front-matter key ${JSON.stringify(key)}, which other tools know and nothing here reads; expected one of ${Object.keys(frontMatterSchema.shape).join(', ')}. Take the line out.` }
      const near = meant(key)
      return { range: rangeAt(yaml, [key], true), message: `Unexpected front-matter key ${JSON.stringify(key.slice(0, 60))}, expected one of ${Object.keys(frontMatterSchema.shape).join(', ')}; ${near ? `did you mean "${near}"?` : 'remove it.'}` }
    })
  }
  if (issue.code === 'invalid_type' && found === undefined) return [{ range: head, message: `Unexpected front matter without "${name}", expected the key; add it.` }]
  if (issue.code === 'invalid_type' && found === null) return [{ range: rangeAt(yaml, issue.path, true), message: `Unexpected empty "${name}", expected ${issue.expected === 'string' ? 'words' : (kinds[issue.expected] ?? issue.expected)}; write ${issue.expected === 'string' ? 'some' : 'one'}${frontMatterSchema.shape[name as keyof FrontMatter]?.isOptional() ? ', or leave the key out' : ''}.` }]
  if (issue.code === 'invalid_type') return [{ range, message: `Unexpected ${shown} for "${name}", expected ${kinds[issue.expected === 'number' && 'format' in issue ? 'int' : issue.expected] ?? issue.expected}.` }]
  if (issue.code === 'invalid_value') return [{ range, message: `Unexpected ${shown} for "${name}", expected ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}; write that, or leave the key out.` }]
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    const unit = issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' items' : ''
    const bound = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`
    const size = typeof found === 'string' ? ` (${seenLength(found)}${unit})` : Array.isArray(found) ? ` (${found.length}${unit})` : ''
    if (found === '') return [{ range, message: `Unexpected empty "${name}", expected ${bound}${unit}; write some words.` }]
    return [{ range, message: `Unexpected ${shown}${size} for "${name}", expected ${bound}${unit}; ${issue.origin !== 'string' && issue.origin !== 'array' ? 'choose another number' : issue.code === 'too_small' ? 'write more' : 'shorten it'}.` }]
  }
  return [{ range, message: `Unexpected ${shown} for "${name}", ${issue.message}.` }]
}
