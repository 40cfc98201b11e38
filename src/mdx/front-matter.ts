import matter from 'gray-matter'
import { type Document, isMap, parseDocument, visit } from 'yaml'
import type { Complaint, Range, RuleWords } from '../diagnostics.ts'
import type { Lang } from '../languages.ts'
import { withUnixEnds } from '../line-ends.ts'
import { complaintsOfIssues } from './front-matter-issues.ts'
import { head, rangeAt } from './front-matter-places.ts'
import { asFrontMatter, type FrontMatter, frontMatterSchema, translatedFrontMatterSchema } from './front-matter-schema.ts'
import { yamlComplaints } from './front-matter-yaml.ts'

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
  what: 'A page begins with YAML that gives its title and description. It has known keys only, each with a value of the right type and length.',
  why: 'The title and description become the heading, browser tab, search result and card. YAML tags, aliases or another language could run code or exhaust memory.',
  wrong: '---\ntitel: Pooled staking\ndescription: How to stake together with others.\n---',
  right: '---\ntitle: Pooled staking\ndescription: How to stake together with others.\n---',
}

// A title, a description and a few keys; more would only slow its parsers down.
const mostOfHead = 4096

/**
 * Reads the YAML between the `---` lines with gray-matter and checks it against the schema.
 * gray-matter would run `---js` as code; here only YAML is read, by a parser that keeps positions and knows no tags, anchors or aliases.
 * In a translation it has words only. gray-matter would also leave half of a last `\r\n` in the last value: ranges are those in the text with `\n` for each line end.
 */
export function readFrontMatter(written: string, lang: Lang = 'en'): ReadFrontMatter {
  const text = withUnixEnds(written)
  const failed = (...complaints: Complaint[]): ReadFrontMatter => ({ delimited: false, rangeOf: () => head, complaints })
  const opening = /^---([^\n]*)\n/.exec(text)
  if (!opening) return failed({ range: { start: 0, end: 0 }, message: 'Unexpected start of a page, expected front matter; begin the file with a line "---", then "title:" and "description:", then "---".' })
  const after = opening[1]?.replace(/^[ \t]+/, '') ?? ''
  if (after) return failed({ range: { start: 3, end: 3 + (opening[1]?.length ?? 0) }, message: `Unexpected ${JSON.stringify(withoutEnd(after.slice(0, 40)))} after "---", expected nothing; front matter must be YAML.` })
  const closing = /\n---[ \t]*(?=\n|$)/.exec(text)
  if (!closing) return failed({ range: head, message: 'Unexpected end of file in the front matter, expected a closing line "---".' })

  if (closing.index > mostOfHead || tooDeep(text.slice(0, closing.index))) return failed({ range: head, message: `Unexpected front matter of ${closing.index} characters or with deep nesting, expected at most ${mostOfHead}; keep to a title and a few keys.` })

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
  const result = lang === 'en' ? frontMatterSchema.safeParse(data) : translatedFrontMatterSchema.safeParse(data)
  if (result.success) return { delimited: true, frontMatter: asFrontMatter(result.data, lang), rangeOf, complaints: [] }
  return { delimited: true, rangeOf, complaints: complaintsOfIssues(result.error.issues, document, data, lang) }
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
  throw new Error('front matter must be YAML')
}

function hasReferences(yaml: Document.Parsed): boolean {
  let found = false
  visit(yaml, { Alias: () => void (found = true), Node: (_key, node) => void (found ||= Boolean(('anchor' in node && node.anchor) || node.tag)) })
  return found
}
