import type { CompiledPage } from '../mdx/compile.ts'
import type { NameOfFile } from './files.ts'
import type { Made } from './ledger.ts'
import { reasonsAgainst } from './made.ts'
import type { Pool } from './pool.ts'
import type { Store } from './store.ts'
import type { CompileJob } from './worker.ts'

/** A compiled page as the rest of a build needs it: its text stays in the store, under the name `tree`. */
export type PageHead = Omit<CompiledPage, 'tree'> & { tree: string }

/** What compiling asks for, besides the pages. */
export interface Compiling {
  root: string
  /** The names of the code and the packages that compile. */
  code: Readonly<Record<string, string>>
  nameOf: NameOfFile
  store: Store
  pool: Pool
}

/**
 * Compiles content pages: `texts` goes from each file to its text, `before` gives what an earlier build made of it. A page of which nothing changed that was read while it
 * was compiled (its text, the glossary, its pictures) is taken over. Gives each file's head, and how it was made.
 */
export async function compilePages(texts: ReadonlyMap<string, string>, before: (file: string) => Made | undefined, asked: Compiling): Promise<Map<string, { head: PageHead; made: Made }>> {
  const done = new Map<string, { head: PageHead; made: Made }>()
  const jobs: CompileJob[] = []
  for (const [file, text] of texts) {
    const made = before(file)
    // What it read then is what it would read now, where none of that has changed.
    const now = made && !reasonsAgainst(made, namesNow(made, asked), asked.store) ? headIn(made, asked.store) : undefined
    if (made && now) done.set(file, { head: now, made })
    else jobs.push({ root: asked.root, file, text })
  }
  await asked.pool.run('compile', jobs, ({ file }, { page, reads }) => {
    const tree = asked.store.put(JSON.stringify(page.tree))
    const head: PageHead = { page: page.page, image: page.image, darkImage: page.darkImage, tree }
    const inputs = { ...asked.code, ...Object.fromEntries([file, ...reads].map((path) => [path, asked.nameOf(path)])) }
    done.set(file, { head, made: { inputs, outputs: { tree, head: asked.store.put(JSON.stringify(head)) } } })
  })
  return new Map([...texts.keys()].flatMap((file) => (done.has(file) ? [[file, done.get(file) as { head: PageHead; made: Made }] as const] : [])))
}

function namesNow({ inputs }: Made, { code, nameOf }: Compiling): Record<string, string> {
  return { ...Object.fromEntries(Object.keys(inputs).map((path) => [path, nameOf(path)])), ...code }
}

function headIn({ outputs }: Made, store: Store): PageHead | undefined {
  const text = outputs.head === undefined ? undefined : store.get(outputs.head)
  return text && (JSON.parse(text.toString('utf8')) as PageHead)
}
