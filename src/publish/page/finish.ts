import { languages } from '../../languages.ts'
import { glossaryIn } from '../../mdx/glossary.ts'
import { canonicalOf } from '../../site.ts'
import { type Inline, policyOf } from '../policy.ts'
import { type Grid, gridOf } from '../weights/grid.ts'
import { type About, aboutOf } from './about.ts'
import { askedBy } from './asked.ts'
import type { Book } from '../styles/book.ts'
import { nameFigures } from './figures.ts'
import type { PageGiven } from './given.ts'
import { glossaryEntries } from './glossary-entries.ts'
import { markdownOf } from './markdown.ts'
import { keepOrder } from './order.ts'
import { offerPictures } from './pictures.ts'
import { inlineOf, setPolicy } from './policy.ts'
import { addScripts } from './scripts.ts'
import { type Searched, searchedIn } from './searched.ts'
import { addData, structuredData } from './structured-data.ts'
import { withStyles } from './styles.ts'
import { tidy } from './tidy.ts'
import { treeOf } from './tree.ts'
import { keepWhole } from './whole.ts'
import { writePage } from './write.ts'

/** What becomes of a rendered page: plain data. */
export interface FinishedPage extends About {
  /** The page as it is published. */
  html: string
  /** Its main text for programs. Nothing of a page that asks not to be indexed. */
  markdown?: string
  /** What is searched: the page, and terms that it explains. */
  searched: Searched[]
  /** What the policy of the site has to name. */
  inline: Inline
  /** The scripts, styles and pictures that it asks for, by their files in the export. */
  asked: string[]
  /** Of a page with product listings, what it is measured by. */
  grid?: Grid
}

/**
 * One rendered page (`html`, as Next exports it) -> what becomes of it. It is read once, each step changes the one tree or reads from it,
 * and it is written once. `book` names its styles; without it they stay as they are. Pure: the same page, given the same, comes out the same. Throws, in words, where the page does not fit what is given.
 */
export function finishPage(html: string, given: PageGiven, book?: Book): FinishedPage {
  const { path, source, basePath } = given
  const address = canonicalOf(path)

  const tree = treeOf(html)
  withStyles(tree, book)
  tidy(tree)
  offerPictures(tree, given.pictures, basePath)

  const about = aboutOf(tree)
  if (about.indexed && source === undefined) throw new Error(`Unexpected page ${path}, expected one made from a file of content/.`)
  const entries = source === glossaryIn(given.lang) ? glossaryEntries(tree, given.terms) : []
  const searched = about.indexed ? searchedIn(tree, about.title, given, entries) : []
  if (about.indexed) addData(tree, structuredData(tree, about, address, given.changed, entries, given.lang))

  addScripts(tree, given.scripts)
  const inline = inlineOf(tree)
  setPolicy(tree, policyOf(inline))

  // Behind the search: what is looked for has no marks in it.
  if (languages[given.lang].dir === 'rtl') keepOrder(tree)
  keepWhole(tree, given.lang)
  nameFigures(tree, given.lang)
  const asked = askedBy(tree, basePath)
  const text = writePage(tree)
  const grid = gridOf(tree, text)
  // Last, since it makes another tree of this one.
  const markdown = about.indexed ? markdownOf(tree, address, given.lang) : undefined
  return { ...about, html: text, ...(markdown === undefined ? {} : { markdown }), searched, inline, asked, ...(grid ? { grid } : {}) }
}
