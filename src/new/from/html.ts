import { type Change, type Handler, inPlace, noted, standsAlone, unwrapped } from './change.ts'
import { isOurs, tidied } from './attributes.ts'
import { type Element, isIn, textOf } from './tags.ts'
import { quoted, todo } from './todo.ts'

/** The note that stands where a picture stood. */
export function pictureNote(alt: string, source: string): string {
  return todo(`picture ${alt.trim() === '' ? 'without words' : `"${quoted(alt, 300)}"`}${source === '' ? '' : ` (${quoted(source, 60)})`}: say in words what it shows, or remove this note`)
}

/** What is said of a picture. */
export function pictureSays(alt: string): string {
  return `Unexpected picture${alt.trim() === '' ? '' : ` "${quoted(alt)}"`}, expected words; a note replaces it: say what it shows, or name it with "image" in the front matter.`
}

const picture: Handler = (element) => {
  const [alt, source] = [textOf(element, 'alt', 'title') ?? '', textOf(element, 'src', 'source', 'href') ?? '']
  // In a link its words are all that says where that leads.
  return { open: `${isIn(element, 'a') && alt !== '' ? `${alt} ` : ''}${pictureNote(alt, source)}`, kind: 'picture', says: pictureSays(alt) }
}

const film: Handler = (element, text) => {
  const source = textOf(element, 'src') ?? element.children.map((child) => textOf(child, 'src')).find((one) => one !== undefined) ?? ''
  if (!/^https:\/\/[^\s()"]+$/.test(source)) return noted(`<${element.name}> ${source}`, `Unexpected <${element.name}>, expected words; a note replaces it: say what it shows, or link to it.`, 'frame')
  return inPlace(element, text, `[${textOf(element, 'title')?.replace(/[[\]<{}\\]/g, '') ?? 'Video'}](${source})`, { kind: 'frame', says: `Unexpected <${element.name}>, expected words; a link replaces it: say in its words where it leads.` })
}

const heading: Handler = (element, text) => {
  const { open, close, name } = element
  const inside = text.slice(open.end, close?.start ?? open.end)
  if (inside.trim() === '') return { open: '', kind: 'heading' }
  if (isIn(element, 'td', 'th', 'summary', 'a', 'li', 'dt', 'p', 'b', 'strong') || inside.includes('\n\n')) return unwrapped(element, text, { inline: true, first: '<strong>', last: '</strong>', kind: 'heading' })
  const id = textOf(element, 'id')
  const { open: first, close: last } = unwrapped(element, text, {})
  return { open: `${first ?? ''}${'#'.repeat(Number(name.slice(1)))} `, close: `${id === undefined ? '' : ` {#${id}}`}${last === '' ? '' : last}`, kind: 'heading' }
}

/** Code between `<pre>` tags as a block; what stands there for signs is read. */
const preformatted: Handler = (element, text) => {
  const inside = text.slice(element.open.end, element.close?.start ?? element.open.end).replace(/^[ \t]*\n/, '').replace(/<\/?code(?:\s[^<>]*)?>/g, '').trimEnd()
  if (/<\/?[a-z]/i.test(inside)) return unwrapped(element, text, { kind: 'attribute or tag', says: 'Unexpected <pre> with tags inside, expected a code block between lines of "```"; write it like that.' })
  const code = inside.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  return inPlace(element, text, `\`\`\`\n${code}\n\`\`\``, { kind: 'code block' })
}

const quote: Handler = (element, text) => {
  const inside = text.slice(element.open.end, element.close?.start ?? element.open.end).trim()
  return inPlace(element, text, inside.split('\n').map((line) => `> ${line.trim()}`.trimEnd()).join('\n'), { kind: 'quote' })
}

const anchor: Handler = (element, text) => {
  if (textOf(element, 'href') !== undefined) return tidied(element, text)
  const id = textOf(element, 'id', 'name')
  return unwrapped(element, text, { inline: true, kind: 'attribute or tag', ...(id === undefined ? {} : { says: `Unexpected anchor "${quoted(id)}", expected the id of a heading, \`## Heading {#id}\`; it was removed: fix the links to it.` }) })
}

const gone = (what: string): Handler => ({ name }) => ({ open: '', kind: 'attribute or tag', says: `Unexpected <${name}>, expected ${what}; it was removed with its content.` })
const inline: Handler = (element, text) => unwrapped(element, text, { inline: true, kind: 'attribute or tag' })
const block: Handler = (element, text) => unwrapped(element, text, { kind: 'attribute or tag', inline: !standsAlone(element, text) && ['div', 'center', 'button'].includes(element.name) && isIn(element, 'td', 'th', 'li') })
const as = (name: string): Handler => () => ({ open: `<${name}>`, close: `</${name}>`, kind: 'attribute or tag' })
/** Stays where it says something of its own, as the language of words. */
const ifItSays = (otherwise: Handler): Handler => (element, text) => (textOf(element, 'lang', 'dir') ? tidied(element, text) : otherwise(element, text))

const handlers: Readonly<Record<string, Handler>> = {
  a: anchor, img: picture, iframe: film, video: film, audio: film, embed: film, pre: preformatted, blockquote: quote,
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, heading])),
  p: ifItSays(block), figure: block, figcaption: block, span: ifItSays(inline), strike: as('s'), tt: as('code'), samp: as('code'), font: inline, u: inline, big: inline, label: inline, wbr: () => ({ open: '', kind: 'attribute or tag' }),
  ...Object.fromEntries(['script', 'style', 'svg', 'object', 'form', 'input', 'select', 'textarea', 'template', 'noscript', 'link', 'meta', 'source', 'track'].map((name) => [name, gone('words')])),
}

/** What an element of HTML becomes: what ours are like stays, a heading or a code block is written in signs, and of what only draws its words are left. */
export function changeOfHtml(element: Element, text: string): Change | undefined {
  const own = Object.hasOwn(handlers, element.name) ? handlers[element.name] : undefined
  if (own) return own(element, text)
  return isOurs(element.name) ? tidied(element, text) : block(element, text)
}
