import { describe, expect, it } from 'vitest'
import { attributeOf, builtPages, type Element, elementsOf, wordsOf } from './built.ts'

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()
const childOf = (element: Element, tag: string) => element.childNodes.find((child): child is Element => 'tagName' in child && child.tagName === tag)

/** What a listener hears of an element: its own label, that of another element, or its legend or caption. */
function nameOf(element: Element, all: readonly Element[]): string {
  const by = attributeOf(element, 'aria-labelledby')
  if (by) return tidy(by.split(' ').map((id) => all.find((one) => attributeOf(one, 'id') === id)).map((one) => (one ? wordsOf(one) : '')).join(' '))
  const own = attributeOf(element, 'aria-label') ?? childOf(element, 'legend') ?? childOf(element, 'caption') ?? ''
  return tidy(typeof own === 'string' ? own : wordsOf(own))
}

/** The group that holds a table which scrolls: what is heard of it is heard of the table. */
const groupOf = (element: Element) => (element.parentNode && 'tagName' in element.parentNode && attributeOf(element.parentNode, 'role') === 'group' ? element.parentNode : element)

/** What may stand on a page more than once, and is told apart by its name alone. */
const kinds: Readonly<Record<string, (element: Element) => boolean>> = {
  tables: ({ tagName }) => tagName === 'table',
  forms: ({ tagName }) => tagName === 'form',
  fieldsets: ({ tagName }) => tagName === 'fieldset',
  navigations: ({ tagName }) => tagName === 'nav',
  groups: (element) => attributeOf(element, 'role') === 'group',
}

describe.each(builtPages)('%s', (file) => {
  const all = elementsOf(file)
  it.each(Object.entries(kinds))('its %s have names that differ', (kind, is) => {
    const names = all.filter(is).map((element) => nameOf(element, all) || nameOf(groupOf(element), all))
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    expect(names).not.toContain('')
  })
})
