import type { Page } from '../../mdx/page.ts'
import { admonitions } from './admonitions.ts'
import { indentedCode, maths } from './code.ts'
import { comments } from './comments.ts'
import { after, type OpenPoint, type Step, type Work, workOn } from './draft.ts'
import { elements } from './elements.ts'
import { headOf, writtenHead } from './front-matter.ts'
import { headingIds, missingIds } from './heading-ids.ts'
import { headings } from './headings.ts'
import { htmlTables } from './html-table.ts'
import { layout } from './layout.ts'
import { autolinks, links } from './links.ts'
import { mended } from './mended.ts'
import { modules } from './modules.ts'
import { pictures } from './pictures.ts'
import type { Places } from './places.ts'
import { settled, tidiedUp } from './settle.ts'
import { signs } from './signs.ts'
import { tables } from './tables.ts'
import { unseen } from './unseen.ts'
import { quoted } from './todo.ts'
import { words } from './words.ts'

/** What a page of others is made into. Offsets of `open` are those of the source. */
export type Converted = { text: string; counts: ReadonlyMap<string, number>; open: readonly OpenPoint[]; missing: readonly ('title' | 'description')[] } | { complaint: string }

/** What is known of the new page besides its source. */
export interface Wanted {
  root: string
  /** The path of the new page in the repository. */
  file: string
  places: Places
  /** The name of the source without its ending, which makes a title where there is none. */
  name: string
  title?: string | undefined
  description?: string | undefined
  template?: string | undefined
}

// A head that any page may have, while the rest is read as one.
const standIn = '---\ntitle: A page\ndescription: A page on its way from another site.\n---\n\n'

/**
 * Turns a page of ethereum.org, Docusaurus or Starlight into one of ours. It is done by small edits of the text, each by what a
 * parser says of its place, and not by writing a tree anew: whatever needs no change keeps the author's own signs and line
 * ends, so that a review sees what was changed. Tags are found before the text can be read as MDX, which one stray "<" prevents.
 * Nothing of the source is run. `text` is what `readSource` gave; `isMdx` says that braces hold code.
 */
export function convert({ text, isMdx }: { text: string; isMdx: boolean }, wanted: Wanted): Converted {
  const head = headOf(text)
  const isPlain = !isMdx && !writesTags(text)
  let work: Work = { ...workOn(text.slice(head.end), head.end), counts: head.counts, open: head.open }
  const step = (done: Step): void => {
    work = after(work, done)
  }
  const ids = headingIds(work.draft.text)
  step(ids)
  step(comments(work.draft.text))
  step(modules(work.draft.text))
  step(admonitions(work.draft.text))
  if (isPlain) step(indentedCode(work.draft.text))
  step(maths(work.draft.text))
  step(autolinks(work.draft.text))
  step(htmlTables(work.draft.text))
  step(elements(work.draft.text))
  // What is put on a line of its own can bring another there.
  for (let round = 0; round < 3; round++) step(layout(work.draft.text))
  step(signs(work.draft.text, isMdx))
  step(words(work.draft.text))
  step(unseen(work.draft.text))
  work = tidiedUp(work)
  work = after(work, { edits: [{ start: 0, end: 0, text: standIn }], open: [] })
  let title = wanted.title ?? textIn(head.values, 'title')
  const onPage: ((page: Page) => Step)[] = [
    (page) => {
      const done = headings(page, title)
      title ??= done.title
      return done
    },
    missingIds,
    pictures,
    tables,
    (page) => links(page, wanted.places, ids.renamed),
    // What these leave has to be a page again.
    () => ({ edits: [], open: [] }),
  ]
  for (const change of onPage) {
    const now = settled(work, wanted.file)
    if ('complaint' in now) return now
    work = after(now.work, change(now.page))
  }
  work = mended(work, wanted.root, wanted.file)
  const body = tidiedUp(after(work, { edits: [{ start: 0, end: standIn.length, text: '' }], open: [] }))
  const description = wanted.description ?? textIn(head.values, 'description')
  const missing = (['title', 'description'] as const).filter((name) => ({ title, description })[name] === undefined)
  const own = title ?? titleFrom(wanted.name)
  const unsaid = missing.map((name): OpenPoint => ({ start: 0, message: `Unexpected page without a ${name}, expected one; ${name === 'title' ? `"${own}" is the name of its file: write a better one` : 'write it in place of TODO'}.` }))
  return { text: `${writtenHead(head.values, { title: own, description, template: wanted.template })}${body.draft.text}`, counts: body.counts, open: [...unsaid, ...body.open], missing }
}

/** A title that the name of a file makes: "run-a-node" -> "Run a node". */
function titleFrom(name: string): string {
  const words = quoted(name.replace(/[-_.\s]+/g, ' '), 50)
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}

/** Whether a page has components or admonitions: then it is read as MDX, whatever its name, and indentation is no code. */
function writesTags(text: string): boolean {
  return /^[ \t]*(?:<\/?[A-Z]|:::[a-z])/m.test(text)
}

function textIn(values: ReadonlyMap<string, unknown>, name: string): string | undefined {
  const value = values.get(name)
  return typeof value === 'string' ? value : undefined
}
