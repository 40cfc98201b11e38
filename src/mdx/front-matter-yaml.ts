import { type Document, isAlias, isMap, isNode, isScalar, visit } from 'yaml'
import type { Complaint, Range } from '../diagnostics.ts'
import { head } from './front-matter-places.ts'
import { frontMatterSchema } from './front-matter-schema.ts'

/** What to do about the commonest errors of YAML. */
const yamlAdvice: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'write each key once',
  MULTIPLE_DOCS: 'remove the line "..."',
  TAB_AS_INDENT: 'write spaces instead of the tab',
  RESOURCE_EXHAUSTION: 'remove the repeated characters',
}

/** What is wrong with front matter as YAML, or is not read as it looks: errors of the parser, comments behind values, aliases, anchors and tags. `source` is the text of the page, with `\n` for each line end. */
export function yamlComplaints(yaml: Document.Parsed, source: string): Complaint[] {
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
    if (lost) complaints.push({ range: lost, message: `Unexpected ${JSON.stringify(source.slice(lost.start, lost.end).slice(0, 60))} after a value, which YAML reads as a comment and readers never see; expected the whole value in quotes, as in \`"${String((node as { value?: unknown }).value).slice(0, 60)} ${source.slice(lost.start, lost.end).slice(0, 60)}"\`. Quote the value, or put the comment on a line of its own.` })
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
    if (line !== undefined && Object.hasOwn(frontMatterSchema.shape, key)) return { range: { start: from, end: from + key.length + 1 }, message: `Unexpected "${key}:" directly before its value, expected a space between them; write \`${key}: ${value.trim().slice(0, 60)}\`.` }
  }
  return undefined
}

/** A complaint of a quotation mark that nothing closes, where it stands: the parser finds out at the end of the head. */
function openQuote({ message, pos: [at] }: Document.Parsed['errors'][number], yaml: Document.Parsed): Complaint | undefined {
  const [, sign] = /^Missing closing (["'])quote/.exec(message) ?? []
  let start: number | undefined
  if (sign !== undefined) visit(yaml, { Scalar: (_key, { type, range }) => void (type?.startsWith('QUOTE') && range && range[0] < at && range[1] >= at && (start = range[0])) })
  return start === undefined ? undefined : { range: { start, end: start + 1 }, message: `Unexpected ${sign} that is never closed, expected another at the end of the value; add it.` }
}

/** A comment on the line of a value that ends at `end`; nothing where there is none. */
function commentAfter(source: string, end: number): Range | undefined {
  const line = source.slice(end, source.indexOf('\n', end)).trimEnd()
  const lead = line.length - line.trimStart().length
  return lead > 0 && line[lead] === '#' ? { start: end + lead, end: end + line.length } : undefined
}
