import type { CompiledPage } from '../mdx/compile.ts'
import { pathOf } from '../mdx/page.ts'
import type { Made } from './ledger.ts'
import { reasonsAgainst } from './made.ts'
import type { Store } from './store.ts'
import type { Work } from './work.ts'
import type { CompileJob } from './worker.ts'

/** A compiled page as the rest of a build needs it: its text stays in the store, under the name `tree`. */
export type PageHead = Omit<CompiledPage, 'tree'> & { tree: string }

/**
 * Compiles content pages, the `files` among those that were checked: text -> data. A page of which nothing changed that was read while it was compiled (its text, the
 * glossary, its pictures) is taken over. Gives each file's head, in their order.
 */
export async function compilePages(work: Work, files: readonly string[]): Promise<Map<string, PageHead>> {
  const { root, texts, store, pool, before, note, nameOf, base } = work
  const heads = new Map<string, PageHead>()
  const jobs: CompileJob[] = []
  for (const file of files) {
    const made = before.pages[pathOf(file)]?.compiled
    // What it read then is what it would read now, where none of that has changed.
    const reasons = reasonsAgainst(made, made ? namesNow(made, work) : {}, store)
    const head = made && !reasons ? headIn(made, store) : undefined
    if (made && head) {
      heads.set(file, head)
      note(pathOf(file), { compiled: made })
    } else {
      work.doAgain(pathOf(file), 'compiled', reasons ?? [])
      jobs.push({ root, file, text: texts.get(file) ?? '' })
    }
  }
  const progress = work.progress((done, of) => `${done} of ${of} pages compiled`)
  let count = 0
  await pool.run('compile', jobs, ({ file }, { page, reads }) => {
    const tree = store.put(JSON.stringify(page.tree))
    const head: PageHead = { page: page.page, image: page.image, darkImage: page.darkImage, tree }
    heads.set(file, head)
    const inputs = { ...base.compile, ...Object.fromEntries([file, ...reads].map((path) => [path, nameOf(path)])) }
    note(pathOf(file), { compiled: { inputs, outputs: { tree, head: store.put(JSON.stringify(head)) } } })
    progress.show(++count, jobs.length)
  })
  progress.end()
  return new Map(files.map((file) => [file, heads.get(file) as PageHead]))
}

/** The inputs of what was made, as they are now. */
export function namesNow({ inputs }: Made, { base, nameOf }: Pick<Work, 'base' | 'nameOf'>): Record<string, string> {
  return { ...Object.fromEntries(Object.keys(inputs).filter((name) => name.includes('/')).map((path) => [path, nameOf(path)])), ...base.compile }
}

function headIn({ outputs }: Made, store: Store): PageHead | undefined {
  const text = outputs.head === undefined ? undefined : store.get(outputs.head)
  return text && (JSON.parse(text.toString('utf8')) as PageHead)
}
