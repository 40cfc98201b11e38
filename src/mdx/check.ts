import { type Complaint, type Diagnostic, firstOf, locate } from '../diagnostics.ts'
import { except, exceptionWords } from '../exceptions.ts'
import { withUnixEnds } from '../line-ends.ts'
import { exceptionsOf, mostExceptions } from './exceptions.ts'
import { frontMatterWords } from './front-matter.ts'
import type { FrontMatter } from './front-matter-schema.ts'
import { frontMatterImageWords, imageComplaints, pictureComplaints, type PictureFaults } from './image.ts'
import type { Page } from './page.ts'
import { parsePage, syntaxWords } from './parse.ts'
import { pageRules } from './rules/index.ts'
import { siteRules } from './site-rules/index.ts'
import type { Site } from './site-rules/site.ts'

/** The words of every rule that can speak of a page, by id. */
export const wordsOfPageRules = {
  syntax: syntaxWords,
  'front-matter': frontMatterWords,
  'front-matter-image': frontMatterImageWords,
  ...pageRules,
  ...siteRules,
  exception: exceptionWords,
}

/** A page that was read, and what is wrong with it by itself, by rule. `page` is missing when it could not be read. */
export interface ReadPage {
  file: string
  text: string
  page?: Page
  complaints: Map<string, Complaint[]>
}

/** Reads one page, written with line ends of any kind, and asks every rule that needs nothing else. Nothing in the page is run. `root` is the repository, `file` the page's path in it. */
export function readPage(root: string, file: string, written: string): ReadPage {
  const text = withUnixEnds(written)
  const parsed = parsePage(file, text)
  if (!parsed.page) return { file, text, complaints: new Map([[parsed.rule, parsed.complaints]]) }
  const { page } = parsed
  const complaints = new Map<string, Complaint[]>([['front-matter', page.head.complaints], ['front-matter-image', imageComplaints(root, page)]])
  for (const [id, rule] of Object.entries(pageRules)) complaints.set(id, [...rule.check(page)])
  return { file, text, page, complaints }
}

/** Everything that is wrong with a page, as part of `site` and with its opened `pictures` where these are given, less what its exceptions cover. */
export function judgePage({ file, text, page, complaints }: ReadPage, site?: Site, pictures: PictureFaults = new Map()): Diagnostic[] {
  const found = new Map(complaints)
  // Of a picture in the wrong place, the bytes say nothing more.
  if (page && !found.get('front-matter-image')?.length) found.set('front-matter-image', pictureComplaints(page, pictures))
  if (page && site) for (const [id, rule] of Object.entries(siteRules)) found.set(id, [...rule.check(page, site)])
  const asked = page ? exceptionsOf(page) : []
  const left = page ? except(found, asked.slice(0, mostExceptions), wordsOfPageRules, rulesThatSpoke(found, asked, site)) : found
  const more = asked[mostExceptions]
  if (more) left.get('exception')?.unshift({ range: more.at, message: `Unexpected ${asked.length} exceptions, expected at most ${mostExceptions} on a page; fix the content instead.` })
  return [...left].flatMap(([id, some]) => firstOf(some).map((complaint) => locate(complaint, id, file, text)))
}

/** The rules whose exceptions can be told to be needless: those on the site only where all of it could be read, which is asked where an exception is for one. */
function rulesThatSpoke(found: ReadonlyMap<string, unknown>, asked: readonly { rule: string }[], site: Site | undefined): Set<string> {
  const isOfSite = (id: string) => Object.hasOwn(siteRules, id)
  const isWhole = asked.some(({ rule }) => isOfSite(rule)) && site?.isWhole()
  return new Set([...found.keys()].filter((id) => !isOfSite(id) || isWhole))
}

/** Reads and judges one page by itself. `frontMatter` is there when the head of the file is right. */
export function checkPage(root: string, file: string, text: string, site?: Site): { page?: Page; frontMatter?: FrontMatter; diagnostics: Diagnostic[] } {
  const read = readPage(root, file, text)
  const frontMatter = read.page?.head.frontMatter
  return { ...(read.page ? { page: read.page } : {}), ...(frontMatter ? { frontMatter } : {}), diagnostics: judgePage(read, site) }
}
