import { namesOfBoxes, namesOfQuotes } from '../../mdx/alert-kinds.ts'

/** What others call the alerts that our pages have under another name (Docusaurus, Starlight, MkDocs, Obsidian and what writes like them). */
const aliases: Readonly<Record<string, keyof typeof namesOfBoxes>> = {
  secondary: 'note', abstract: 'note', summary: 'note', tldr: 'note', quote: 'note', cite: 'note', example: 'note', seealso: 'note',
  hint: 'tip', success: 'tip', check: 'tip', done: 'tip', question: 'info', help: 'info', faq: 'info', todo: 'info',
  attention: 'warning', warn: 'warning', failure: 'danger', fail: 'danger', missing: 'danger', error: 'danger', bug: 'danger', critical: 'danger',
}

/** The name our pages have for an admonition of this name; nothing for what is none. */
export function admonitionOf(name: string): string | undefined {
  const small = name.toLowerCase()
  return Object.hasOwn(namesOfBoxes, small) ? small : Object.hasOwn(aliases, small) ? aliases[small] : undefined
}

/** The name of the quote that says the same: "NOTE" for what is none of ours. */
export function quoteOf(name: string): string {
  const small = name.toLowerCase()
  if (Object.hasOwn(namesOfQuotes, small)) return small.toUpperCase()
  const variant = namesOfBoxes[admonitionOf(small) ?? 'note']
  return (Object.keys(namesOfQuotes).find((known) => namesOfQuotes[known] === variant) ?? 'note').toUpperCase()
}

/** The line that opens an admonition of ours. */
export function opening(name: string, title: string, colons = ':::'): string {
  const words = title.replace(/\s+/g, ' ').trim()
  // A bracket would end the title.
  return `${colons}${name}${words === '' ? '' : `[${/[[\]]/.test(words.replace(/\[[^[\]]*\]/g, '')) ? words.replace(/[[\]]/g, '') : words}]`}`
}

/** The title behind the name of an admonition: `[Title]{.class}`, `Title`, `title="Title"`. */
export function titleIn(rest: string): string {
  const text = rest.trim()
  if (text.startsWith('[')) {
    const end = text.lastIndexOf(']')
    return end > 0 ? text.slice(1, end) : text.slice(1)
  }
  const named = /\btitle="([^"]*)"/.exec(text)?.[1]
  const braces = text.indexOf('{')
  return named ?? (braces === 0 || (braces > 0 && text.endsWith('}')) ? text.slice(0, braces) : text).trim().replace(/^"(.*)"$/, '$1')
}
