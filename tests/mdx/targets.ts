import { check } from '../../src/check/check.ts'
import { drawnOn, siteOf } from '../../src/check/site.ts'
import { readPage, type ReadPage } from '../../src/mdx/check.ts'
import type { Site } from '../../src/mdx/site-rules/site.ts'
import { readFile } from '../../src/registry/load.ts'
import { root } from '../files.ts'

const { texts } = await check(root, '2026-11-22')
const pages = [...texts].filter(([file]) => file.endsWith('.mdx')).map(([file, text]) => readPage(root, file, text))
const products = [...texts].filter(([file]) => /^content\/products\/pools\/.*\.json$/.test(file)).map(([file, text]) => readFile(file, text, 'pools'))

const drawn = await drawnOn(pages)
const site = siteOf(root, pages, products, drawn)

/** What links can lead to on the real site, with `page` added to it. */
export function siteWith(page: ReadPage): Site {
  const own = siteOf(root, [page], products, drawn)
  return { ...site, anchors: new Map([...site.anchors, ...own.anchors]), pages: new Map([...site.pages, ...own.pages]) }
}
