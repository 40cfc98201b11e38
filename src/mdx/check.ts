import { type Complaint, type Diagnostic, firstOf, locate } from '../diagnostics.ts'
import { except, exceptionWords } from '../exceptions.ts'
import { originalOf } from '../languages.ts'
import { withUnixEnds } from '../line-ends.ts'
import { mostExceptions } from './exceptions.ts'
import { frontMatterWords } from './front-matter.ts'
import type { FrontMatter } from './front-matter-schema.ts'
import { frontMatterImageWords, imageComplaints, pictureComplaints, type PictureFaults, type PicturePlaces, withImageSeen } from './image.ts'
import type { Page } from './page.ts'
import { parsePage, syntaxWords } from './parse.ts'
import { pageRules } from './rules/index.ts'
import { see } from './see.ts'
import type { SeenPage } from './seen.ts'
import { siteRules } from './site-rules/index.ts'
import type { Site } from './site-rules/site.ts'
import { toldOnce } from './told-once.ts'
import { translationRules } from './translation-rules/index.ts'

/** The words of every rule that can speak of a page, by id. */
export const wordsOfPageRules = {
  syntax: syntaxWords,
  'front-matter': frontMatterWords,
  'front-matter-image': frontMatterImageWords,
  ...pageRules,
  ...siteRules,
  exception: exceptionWords,
}

/** The same of a translated page, which is compared with its English one. */
const wordsInTranslations = { ...wordsOfPageRules, ...translationRules }

/** Rules that a translation need not be asked: it has the figures of its English page and the dates near them, and its ids, whatever its words. */
const ofEnglish: readonly string[] = ['figure-date', 'heading-id-missing']

/** A page that was looked at, and what is wrong with it by itself, by rule. `seen` is missing when it could not be read. */
export interface LookedPage {
  file: string
  text: string
  seen?: SeenPage
  complaints: ReadonlyMap<string, readonly Complaint[]>
}

/** The same with its tree, for whoever asks more of it. `page` is there when `seen` is. */
export interface ReadPage extends LookedPage {
  page?: Page
  complaints: Map<string, Complaint[]>
}

const imageRule = 'front-matter-image'

/** Reads one page, written with line ends of any kind, and asks every rule that needs nothing else: what it gives follows from `file`, the page's path in the repository, and the text. Nothing in the page is run. */
export function readAlone(file: string, written: string): ReadPage {
  const text = withUnixEnds(written)
  const parsed = parsePage(file, text)
  if (!parsed.page) return { file, text, complaints: new Map([[parsed.rule, parsed.complaints]]) }
  const { page } = parsed
  const complaints = new Map<string, Complaint[]>([['front-matter', page.head.complaints], [imageRule, []]])
  const isTranslation = originalOf(file).lang !== 'en'
  for (const [id, rule] of Object.entries(pageRules)) complaints.set(id, isTranslation && ofEnglish.includes(id) ? [] : [...rule.check(page)])
  return { file, text, page, seen: see(page), complaints }
}

/** The same page with what is wrong with the place of its picture in the repository `root`. */
export function withImage<Looked extends LookedPage>(root: string, looked: Looked, places?: PicturePlaces): Looked {
  if (!looked.seen) return looked
  return { ...looked, complaints: new Map(looked.complaints).set(imageRule, imageComplaints(root, withImageSeen(looked.file, looked.seen), places)) }
}

/** Reads one page and asks every rule that needs no other page. `root` is the repository, `file` the page's path in it. */
export function readPage(root: string, file: string, written: string): ReadPage {
  return withImage(root, readAlone(file, written))
}

/**
 * Everything that is wrong with a page, as part of `site`, with its opened `pictures` and, of a translation, beside its English page (`translation`), where these are
 * given, less what its exceptions cover.
 */
export function judgePage({ file, text, seen, complaints }: LookedPage, site?: Site, pictures: PictureFaults = new Map(), translation: ReadonlyMap<string, readonly Complaint[]> = new Map()): Diagnostic[] {
  const found = new Map([...complaints, ...translation])
  // Of a picture in the wrong place, the bytes say nothing more.
  if (seen && !found.get(imageRule)?.length) found.set(imageRule, pictureComplaints(withImageSeen(file, seen), pictures))
  if (seen && site) for (const [id, rule] of Object.entries(siteRules)) found.set(id, [...rule.check({ file, seen }, site)])
  const asked = seen?.exceptions ?? []
  const left = seen ? except(found, asked.slice(0, mostExceptions), originalOf(file).lang === 'en' ? wordsOfPageRules : wordsInTranslations, rulesThatSpoke(found, asked, site)) : found
  const more = asked[mostExceptions]
  const tooMany: Complaint[] = more ? [{ range: more.at, message: `Unexpected ${asked.length} exceptions, expected at most ${mostExceptions} on a page; fix the content instead.` }] : []
  return [...toldOnce(left)].flatMap(([id, some]) => firstOf(id === 'exception' ? [...tooMany, ...some] : some).map((complaint) => locate(complaint, id, file, text)))
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
