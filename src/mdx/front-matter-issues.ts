import type { Document } from 'yaml'
import type { z } from 'zod'
import type { Complaint } from '../diagnostics.ts'
import type { Lang } from '../languages.ts'
import { guesses } from '../nearest.ts'
import { seenLength } from '../seen-length.ts'
import { head, rangeAt } from './front-matter-places.ts'
import { type FrontMatter, frontMatterSchema, readFrontMatterSchema, translatedFrontMatterSchema } from './front-matter-schema.ts'

/** What the schema finds wrong with the `data` of front matter, in words for people, each where it stands in `yaml`. */
export function complaintsOfIssues(issues: readonly z.core.$ZodIssue[], yaml: Document.Parsed, data: object, lang: Lang = 'en'): Complaint[] {
  const values = data as Record<string, unknown>
  const keys = Object.keys((lang === 'en' ? frontMatterSchema : translatedFrontMatterSchema).shape)
  return withoutEchoes(issues, values, keys).flatMap((issue) => describe(issue, yaml, values, keys))
}

/** The issues without those about the size or form of a value that is of the wrong type altogether, and about a missing key that stands there mistyped. */
function withoutEchoes(issues: readonly z.core.$ZodIssue[], data: Record<string, unknown>, known: readonly string[]): z.core.$ZodIssue[] {
  const mistyped = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join()))
  const meant = new Set(issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map(meantBy(known)) : [])))
  return issues.filter((issue) => {
    if (issue.code === 'unrecognized_keys') return true
    if (issue.code !== 'invalid_type') return !mistyped.has(issue.path.join())
    const [key] = issue.path
    return issue.path.length !== 1 || Object.hasOwn(data, key as string) || !meant.has(String(key))
  })
}

/** Gives the key that a mistyped one was meant for; nothing where it is one of other tools, or far from all. */
function meantBy(known: readonly string[]): (key: string) => string | undefined {
  const guess = guesses()
  return (key) => (isOfOtherTools(key) ? undefined : guess(key, known, 4))
}

function isOfOtherTools(key: string): boolean {
  return elsewhere.includes(key.toLowerCase().replace(/[-_]/g, ''))
}

/** Keys of Docusaurus, Starlight, Jekyll, Hugo, VitePress and of ethereum.org that mean nothing here, without hyphens and capitals. */
const elsewhere = ['tags', 'author', 'authors', 'slug', 'id', 'date', 'draft', 'published', 'publishedat', 'updated', 'lastmod', 'lastupdate', 'lastupdated', 'layout', 'permalink', 'category', 'categories', 'keywords', 'weight', 'hidetitle', 'hidetableofcontents', 'tableofcontents', 'toc', 'pagefind', 'sidebarlabel', 'sidebarposition', 'sidebarclassname', 'displayedsidebar', 'paginationnext', 'paginationprev', 'paginationlabel', 'customediturl', 'editurl', 'head', 'hero', 'banner', 'outline', 'navbar', 'aside', 'prev', 'next', 'unlisted', 'featured', 'incomplete', 'buttons', 'skill', 'source', 'sourceurl', 'compactview', 'blurb', 'isoutdated', 'position', 'metatitle', 'navtitle', 'sectiontitle']

/** What the types of the schema are called. */
const kinds: Readonly<Record<string, string>> = { array: 'a list', int: 'a whole number', number: 'a number', boolean: 'true or false', string: 'text; put it in quotes' }

function describe(issue: z.core.$ZodIssue, yaml: Document.Parsed, data: Record<string, unknown>, known: readonly string[]): Complaint[] {
  const range = rangeAt(yaml, issue.path)
  const name = issue.path.map(String).join('.')
  const found = issue.path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data)
  const shown = (typeof found === 'number' ? String(found) : (JSON.stringify(found) ?? 'nothing')).slice(0, 60)
  if (issue.code === 'unrecognized_keys') {
    const meant = meantBy(known)
    const isEnglish = known.includes('image')
    return issue.keys.map((key) => {
      if (!isEnglish && Object.hasOwn(readFrontMatterSchema.shape, key)) return { range: rangeAt(yaml, [key], true), message: `Unexpected front-matter key ${JSON.stringify(key)} in a translation, expected one of ${known.join(', ')}; all else is as on the English page: remove it.` }
      if (isOfOtherTools(key)) return { range: rangeAt(yaml, [key], true), message: `Unexpected front-matter key ${JSON.stringify(key)}, which other tools use but this site does not; expected one of ${known.join(', ')}. Remove the line.` }
      const near = meant(key)
      return { range: rangeAt(yaml, [key], true), message: `Unexpected front-matter key ${JSON.stringify(key.slice(0, 60))}, expected one of ${known.join(', ')}; ${near ? `did you mean "${near}"?` : 'remove it.'}` }
    })
  }
  if (issue.code === 'invalid_type' && found === undefined) return [{ range: head, message: `Unexpected front matter without "${name}", expected the key; add it.` }]
  if (issue.code === 'invalid_type' && found === null) return [{ range: rangeAt(yaml, issue.path, true), message: `Unexpected empty "${name}", expected ${issue.expected === 'string' ? 'words' : (kinds[issue.expected] ?? issue.expected)}; write ${issue.expected === 'string' ? 'some' : 'one'}${readFrontMatterSchema.shape[name as keyof FrontMatter]?.isOptional() ? ', or leave the key out' : ''}.` }]
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
