import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { anchorsOf } from '../../src/mdx/anchors.ts'
import type { Targets } from '../../src/mdx/link-target.ts'
import { type Page, pathOf } from '../../src/mdx/page.ts'
import { parsePage } from '../../src/mdx/parse.ts'
import { filesBelow, root } from '../files.ts'

/** What links can lead to on the real site, with `page` standing at /staking/fixture. */
export function siteTargets(page: Page): Targets {
  return { anchors: new Map([...anchors, ['/staking/fixture', anchorsOf(page)]]), files }
}

const pages = filesBelow('content').filter((file) => file.endsWith('.mdx')).map((file) => `content/${file}`)
const files = new Set(filesBelow('public').map((file) => `/${file}`))
const anchors = new Map(pages.map((file) => {
  const { page } = parsePage(file, readFileSync(join(root, file), 'utf8'))
  return [pathOf(file), page ? anchorsOf(page) : new Set<string>()]
}))
