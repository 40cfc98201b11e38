import { expect } from 'vitest'
import type { Page } from '../../../src/mdx/page.ts'
import { parsePage } from '../../../src/mdx/parse.ts'
import { sectionsOf } from '../../../src/mdx/sections.ts'
import type { PageStamps, Stamp } from '../../../src/mdx/translation/stamps.ts'
import { stateOf } from '../../../src/mdx/translation/state.ts'

export const englishFile = 'content/staking/fixture/index.mdx'
export const ownFile = 'content/translations/es/staking/fixture/index.mdx'

/** Reads a page as the check does; a test that gives a text which is none fails here. */
export function pageOf(file: string, text: string): Page {
  const read = parsePage(file, text)
  expect(read.page ? [] : read.complaints).toEqual([])
  if (!read.page) throw new Error('No page.')
  expect(read.page.head.complaints).toEqual([])
  return read.page
}

/** A page with front matter above these words. */
export const english = (body: string, head = 'title: A page\ndescription: A page that a test reads.') => pageOf(englishFile, `---\n${head}\n---\n\n${body}\n`)
/** The same in a translation. */
export const own = (body: string, head = 'title: Una página\ndescription: Una página que lee una prueba.') => pageOf(ownFile, `---\n${head}\n---\n\n${body}\n`)

/** The stamps that a translation of all of an English page has, made on a day. */
export function stampsFrom(page: Page, day: string): PageStamps {
  const stamps = new Map<string, Stamp>()
  for (const { id, hash } of stateOf(page, page).sections) stamps.set(id, { day, hash })
  expect(stamps.size).toBe(sectionsOf(page).length)
  return stamps
}
