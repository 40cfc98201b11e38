import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { toString } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { checkPage } from '../../src/mdx/check.ts'
import { visit } from '../../src/mdx/nodes.ts'
import { parsePage } from '../../src/mdx/parse.ts'
import { root } from '../files.ts'
import { builtPages } from './built.ts'

// Each built page that has a text of its own; those of listings are drawn from the registry, which refuses a value without date and source.
const written = builtPages.map((page) => `content/${page.replace(/\.html$/, '.mdx')}`).filter((file) => existsSync(join(root, file)))

/** A page's text with every year outside its notes taken away: only a note with a date can then speak for a figure. */
const withoutYears = (text: string) => text.split('\n').map((line) => (line.startsWith('[^') ? line : line.replace(/\b(?:19\d\d|20[0-3]\d)\b/g, 'then'))).join('\n')

const undated = (file: string, text: string) => checkPage(root, file, withoutYears(text)).diagnostics.filter(({ rule }) => rule === 'figure-date').map(({ line, message }) => `${line}: ${message}`)

it('there are texts to look at', () => expect(written.length).toBeGreaterThan(12))

it('a figure with a year but no note would be found', () => {
  const page = (words: string) => `---\ntitle: A page\ndescription: A page that a test reads.\n---\n\n${words}\n\n[^a]: [A source](https://example.org/), 2026.\n`
  expect(undated('content/a.mdx', page('In March 2026, pools held 34% of it.'))).toHaveLength(1)
  expect(undated('content/a.mdx', page('In March 2026, pools held 34% of it.[^a]'))).toEqual([])
})

describe.each(written)('%s', (file) => {
  const text = readFileSync(join(root, file), 'utf8')

  it('points from every percentage, price and large number to a note with a date', () => {
    expect(undated(file, text)).toEqual([])
  })

  it('has in every note a source that can be opened, and what says how old it is', () => {
    const notes: { words: string; links: string[] }[] = []
    const { page } = parsePage(file, text)
    if (page) {
      visit(page.tree, 'footnoteDefinition', (note) => {
        const links: string[] = []
        visit(note, 'link', (link) => void links.push('url' in link ? link.url : ''))
        notes.push({ words: toString(note), links })
      })
    }
    expect(notes.filter(({ links }) => links.length === 0 || links.some((url) => !url.startsWith('https://'))).map(({ words }) => words)).toEqual([])
    expect(notes.filter(({ words }) => !/\b20[0-3]\d\b|no date given/.test(words)).map(({ words }) => words)).toEqual([])
  })
})
