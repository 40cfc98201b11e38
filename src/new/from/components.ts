import { admonitionOf, opening } from './admonition-names.ts'
import { isOurs, tidied } from './attributes.ts'
import { type Change, type Handler, inPlace, noted, standsAlone, unwrapped } from './change.ts'
import { changeOfHtml, pictureNote, pictureSays } from './html.ts'
import { type Element, isIn, textOf } from './tags.ts'
import { quoted, todo } from './todo.ts'

const kind = 'component'
/** Words of an attribute as those of Markdown: what could be a sign of it is none. */
const literal = (words: string): string => words.replace(/\s+/g, ' ').replace(/[\\<{}*_`]/g, '\\$&')
/** The same where brackets would end what they stand in. */
const plain = (words: string): string => literal(words.replace(/[[\]]/g, ''))
const isAddress = (address: string): boolean => address !== '' && !/[\s()<>"]/.test(address)

const aside = (name: string): Handler => (element, text) => unwrapped(element, text, { first: opening(name, literal(textOf(element, 'title', 'label') ?? '')), last: ':::', kind: 'admonition' })
const asideOfType: Handler = (element, text) => aside(admonitionOf(textOf(element, 'type', 'variant', 'kind') ?? 'note') ?? 'note')(element, text)
const words: Handler = (element, text) => unwrapped(element, text, { kind })
const labelled: Handler = (element, text) => unwrapped(element, text, { first: `**${plain(textOf(element, 'label', 'title', 'value') ?? 'Tab')}**`, kind })
const nothing: Handler = () => ({ open: '', kind })

const video: Handler = (element, text) => {
  const id = textOf(element, 'id', 'videoId') ?? ''
  if (!/^[\w-]{6,20}$/.test(id)) return noted('a YouTube video', 'Unexpected video without an id, expected words or a link; a note replaces it.', kind)
  return inPlace(element, text, `[${plain(textOf(element, 'title') ?? 'Video on YouTube')}](https://www.youtube.com/watch?v=${id})`, { kind, says: 'Unexpected video, expected words; a link replaces it: say in its words what it shows.' })
}

const picture: Handler = (element) => {
  const alt = textOf(element, 'alt', 'title', 'caption') ?? ''
  return { open: pictureNote(alt, textOf(element, 'src') ?? ''), kind: 'picture', says: pictureSays(alt) }
}

const link: Handler = (element, text) => {
  const to = textOf(element, 'to', 'href')
  if (to === undefined || !isAddress(to)) return unwrapped(element, text, { inline: true, kind, says: `Unexpected <${element.name}> without an address as text, expected \`[words](address)\`; its words were kept: give them the link.` })
  const words = text.slice(element.open.end, element.close?.start ?? element.open.end)
  return /[[\]\n<]/.test(words) || words.trim() === '' ? { open: `<a href="${to}">`, close: '</a>', kind } : { open: '[', close: `](${to})`, kind }
}

/** A card that is a link: in a grid a card with the link in it, elsewhere a line of its own. */
const linkCard: Handler = (element, text) => {
  const [title, to, description] = [textOf(element, 'title') ?? 'More', textOf(element, 'href', 'to') ?? '', textOf(element, 'description')]
  if (!isAddress(to)) return unknown(element, text)
  if (!isIn(element, 'CardGrid')) return inPlace(element, text, `[${plain(title)}](${to})${description === undefined ? '' : `: ${literal(description)}`}`, { kind })
  return { open: `<Card title="${title.replaceAll('"', '&quot;')}">\n\n[${plain(description ?? title)}](${to})\n\n</Card>`, kind }
}

const code: Handler = (element, text) => {
  const lines = textOf(element, 'code')
  if (lines === undefined) return unknown(element, text)
  return inPlace(element, text, `\`\`\`${textOf(element, 'lang') ?? ''}\n${lines}\n\`\`\``, { kind })
}

/** The words of a mark that stands behind others. */
const badge: Handler = (element, text) => {
  const label = textOf(element, 'text', 'label')
  return element.close || label === undefined ? unwrapped(element, text, { inline: true, kind }) : { open: `(${literal(label)})`, kind }
}

const emoji: Handler = (element, text) => {
  const change = tidied(element, text)
  return change && !change.open.includes(' text="') ? noted(`emoji ${text.slice(element.open.start, element.open.end)}`, 'Unexpected emoji that GitHub does not know, expected one it does, or the character itself; a note replaces it.', kind) : change
}

/** What nothing of ours can show: what it holds stays as prose, and of what its attributes say a note is left. */
function unknown(element: Element, text: string): Change {
  const tag = quoted(text.slice(element.open.start, element.open.end), 100)
  const says = (rest: string): string => `Unexpected <${quoted(element.name, 40)}>, expected a component of this site; ${rest}`
  if (!element.close) return noted(`a component stood here: ${tag}`, says('a note replaces it: write in words what it showed.'), kind)
  const told = element.open.attributes.some(({ name, value }) => ['title', 'label', 'description', 'heading', 'summary', 'name', 'text'].includes(name) && value !== true)
  return unwrapped(element, text, { kind, inline: !standsAlone(element, text), first: told ? todo(`a component stood here: ${tag}`) : '', says: says('its tags were removed, and what was between them is now text: check that it reads well.') })
}

/** What an element of ethereum.org becomes (their names first), of Docusaurus, of Starlight and of some that write like them. */
const handlers: Readonly<Record<string, Handler>> = {
  '': words,
  Emoji: emoji, YouTube: video, Link: link, AlertCloseButton: nothing,
  ExpandableCard: (element, text) => tidied(element, text),
  ButtonLink: (element, text) => tidied(element, text), DocLink: (element, text) => tidied(element, text),
  Admonition: asideOfType, Callout: asideOfType, Aside: asideOfType, Note: aside('note'), Tip: aside('tip'), Info: aside('info'), Warning: aside('warning'), Caution: aside('caution'), Danger: aside('danger'),
  Tabs: words, TabItem: labelled, Tab: labelled, Steps: words, FileTree: words, Fragment: words,
  LinkCard: linkCard, LinkButton: (element, text) => tidied(element, text, { to: 'href' }, 'ButtonLink'), Badge: badge, Icon: nothing, Code: code,
  Image: picture, Img: picture, ThemedImage: picture, Figure: (element, text) => (textOf(element, 'name') ? tidied(element, text) : picture(element, text)), Zoom: words,
  TOCInline: nothing, TableOfContents: nothing, DocCardList: nothing,
}

/** What an element becomes, by its name. */
export function changeOf(element: Element, text: string): Change | undefined {
  const { name } = element
  if (/^[a-z]/.test(name)) return changeOfHtml(element, text)
  const own = Object.hasOwn(handlers, name) ? handlers[name] : undefined
  if (own) return own(element, text)
  return isOurs(name) ? tidied(element, text) : unknown(element, text)
}
