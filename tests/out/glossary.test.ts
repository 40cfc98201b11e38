import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { glossaryOf } from '../../src/mdx/read-glossary.ts'
import { termSubjects } from '../../src/mdx/vocabulary.ts'
import { hrefOf } from '../../src/site.ts'
import { en } from '../../src/strings/en.ts'
import { root } from '../files.ts'
import { attributeOf, builtPages, type Element, elementsOf, wordsOf } from './built.ts'

const terms = glossaryOf(root)
const linkOf = (id: string) => hrefOf(`/glossary#${id}`)
const entries = elementsOf('glossary/index.html')
const isTermLink = (element: Element) => element.tagName === 'a' && attributeOf(element, 'href')?.startsWith(linkOf('')) === true && attributeOf(element, 'aria-describedby') !== undefined
/** What the glossary's page says of a term: the part that follows its heading. */
const entryOf = (id: string) => {
  const entry = entries.find((element) => element.childNodes.some((child) => 'tagName' in child && child.childNodes.some((heading) => 'tagName' in heading && attributeOf(heading, 'id') === id)))
  return entry ? wordsOf(entry) : ''
}

function isIn(element: Element, outer: Element): boolean {
  const { parentNode } = element
  return parentNode === outer || (parentNode !== null && 'tagName' in parentNode && isIn(parentNode, outer))
}

/** The words of a paragraph that no link, code or note says. */
function ownWords(element: Element): string {
  return element.childNodes.map((child) => ('tagName' in child ? (['a', 'code', 'sup'].includes(child.tagName) || attributeOf(child, 'role') === 'tooltip' ? ' · ' : ownWords(child)) : 'value' in child ? child.value : '')).join('')
}

describe.each(builtPages)('%s', (file) => {
  const elements = elementsOf(file)
  const links = elements.filter((element) => isTermLink(element))

  it('links to each term once, where its definition stands beside it', () => {
    const ids = links.map((link) => terms.find(({ id }) => attributeOf(link, 'href') === linkOf(id))?.id)
    expect(new Set(ids).size).toBe(links.length)
    for (const [index, link] of links.entries()) {
      const definition = elements.find((element) => attributeOf(element, 'id') === attributeOf(link, 'aria-describedby'))
      expect(definition && [attributeOf(definition, 'role'), wordsOf(definition)]).toEqual(['tooltip', terms.find(({ id }) => id === ids[index])?.definition])
      expect(definition?.parentNode).toBe(link.parentNode)
      expect(entryOf(ids[index] ?? '')).toContain(wordsOf(definition as Element))
    }
  })

  it('leaves no term of its running text without a link', () => {
    // Pages of listings are drawn from the registry; the glossary explains its terms itself.
    if (file === 'glossary/index.html' || !existsSync(join(root, 'content', file.replace(/\.html$/, '.mdx')))) return
    const linked = links.map((link) => attributeOf(link, 'href'))
    const prose = elements.filter(({ tagName, parentNode }) => tagName === 'p' && parentNode && 'tagName' in parentNode && parentNode.tagName === 'div' && parentNode.parentNode && 'tagName' in parentNode.parentNode && parentNode.parentNode.tagName === 'main').map(ownWords).join('\n')
    expect(prose.trim()).not.toBe('')
    const used = terms.filter(({ forms }) => forms.some((form) => new RegExp(`(?<![\\p{L}\\p{N}-])${form.replace(/\s+/g, '\\s+')}(?![\\p{L}\\p{N}-])`, 'iu').test(prose)))
    // A longer term that holds a shorter one speaks for it: "exit queue" for "queue".
    expect(used.filter(({ id, forms }) => !linked.includes(linkOf(id)) && !terms.some((longer) => longer.id !== id && linked.includes(linkOf(longer.id)) && forms.some((form) => longer.forms.some((other) => other.includes(form))))).map(({ id }) => id)).toEqual([])
  })
})

it('leads to the first term of each letter, and names the letters that have none', () => {
  const nav = entries.find((element) => element.tagName === 'nav' && attributeOf(element, 'aria-label') === en.glossary.letters) as Element
  const parts = entries.filter((element) => (element.tagName === 'a' || element.tagName === 'span') && isIn(element, nav))
  expect(parts.map(wordsOf)).toEqual([...en.glossary.alphabet])
  for (const part of parts) {
    const first = terms.find(({ name }) => name.toUpperCase().startsWith(wordsOf(part)))
    expect([part.tagName, attributeOf(part, 'href')], wordsOf(part)).toEqual(first ? ['a', `#${first.id}`] : ['span', undefined])
  }
})

it('has terms of each subject, and each term has one', () => {
  const subjects = entries.flatMap((element) => attributeOf(element, 'data-subject') ?? [])
  expect(subjects).toHaveLength(terms.length)
  expect([...new Set(subjects)].sort()).toEqual([...termSubjects].sort())
})

it('most pages have such links', () => {
  const count = builtPages.filter((file) => elementsOf(file).some(isTermLink)).length
  expect(count).toBeGreaterThan(8)
})
