import { isEmoji } from '../../mdx/emoji.ts'
import { elements, elementValues } from '../../mdx/elements.ts'
import { components, type ComponentWords, type PropKind } from '../../mdx/vocabulary.ts'
import type { Change } from './change.ts'
import type { Element } from './tags.ts'
import { knownEmoji } from './words.ts'

// Attributes whose words a reader sees: none is lost in silence.
const seen = ['title', 'label', 'description', 'alt', 'summary', 'heading', 'content', 'text', 'contentPreview']

/** What a component or an element of ours takes; nothing for a name that is not ours. */
function takenBy(name: string): Readonly<Record<string, PropKind | undefined>> | undefined {
  if (Object.hasOwn(components, name)) return (components as Record<string, ComponentWords>)[name]?.props
  const own = Object.hasOwn(elements, name) ? elements[name] : undefined
  return own && Object.fromEntries(own.map((attribute) => [attribute, undefined]))
}

/** Whether a name is that of a component or an element of ours. */
export function isOurs(name: string): boolean {
  return takenBy(name) !== undefined
}

/** A tag of ours with the attributes that it takes, under the names it has for them, and no others. Nothing where it is so already. */
export function tidied({ name, open: tag }: Element, text: string, renamed: Readonly<Record<string, string>> = {}, as = name): Change | undefined {
  const taken = takenBy(as)
  if (!taken) return undefined
  const lost: string[] = []
  const kept = new Map<string, string>()
  for (const attribute of tag.attributes) {
    const own = renamed[attribute.name] ?? attribute.name
    const value = Object.hasOwn(taken, own) ? valueFor(own, taken[own], attribute.value) : undefined
    if (value !== undefined && !kept.has(own)) kept.set(own, value === true ? own : `${own}="${value}"`)
    // What is not so need not be said.
    else if (taken[own]?.kind === 'flag' && attribute.value === 'false') continue
    else if (Object.hasOwn(taken, own) || seen.includes(attribute.name) || attribute.name === 'id') lost.push(text.slice(attribute.start, attribute.end))
  }
  const isEmpty = tag.kind === 'empty' || (as in components && (components as Record<string, ComponentWords>)[as]?.children === 'none')
  const written = `<${[as, ...kept.values()].join(' ')}${isEmpty ? ' />' : '>'}`
  const before = text.slice(tag.start, tag.end)
  // White space within a tag is the author's own.
  if (before.replace(/\s+/g, ' ').replace(/ ?(\/?>)$/, '$1') === written.replace(/ ?(\/?>)$/, '$1')) return undefined
  const says = lost.length === 0 ? {} : { says: `Unexpected ${lost.slice(0, 3).join(', ').replace(/\s+/g, ' ').slice(0, 120)} on <${name}>, expected ${Object.keys(taken).length === 0 ? 'no attribute' : `only ${Object.keys(taken).join(', ')} of the right kind`}; it was removed: write its words in the text if readers need them.` }
  return { open: written, close: `</${as}>`, kind: as === name ? 'attribute or tag' : 'component', ...says }
}

/** An attribute's value as ours have it, or nothing where it does not fit. */
function valueFor(name: string, prop: PropKind | undefined, value: string | true | undefined): string | true | undefined {
  if (value === undefined) return undefined
  if (prop?.kind === 'emoji') {
    const emoji = typeof value === 'string' ? knownEmoji(value) : undefined
    return emoji !== undefined && isEmoji(emoji) ? emoji : undefined
  }
  if (prop?.kind === 'choice') return typeof value === 'string' && prop.values.includes(value) ? value : undefined
  if (prop?.kind === 'length') return typeof value === 'string' && /^\d{1,3}(?:\.\d{1,3})?(?:rem|em|px|ch)$/.test(value) ? value : undefined
  if (prop?.kind === 'flag') return value === true || value === 'true' ? true : undefined
  if (prop) return typeof value === 'string' && value.trim() !== '' ? quotable(value) : undefined
  if (name === 'open' || name === 'reversed') return true
  return typeof value === 'string' && (elementValues[name]?.form.test(value) ?? true) ? quotable(value) : undefined
}

function quotable(value: string): string {
  return value.replaceAll('"', '&quot;').replace(/\s+/g, ' ')
}
