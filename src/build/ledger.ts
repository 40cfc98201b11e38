import { lstatSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { hashOf } from './hash.ts'

const name = z.string().regex(/^[0-9a-f]{40}$/)
/** What came out may be a file of the site, by its path in it: none leads out of that, on any system. */
const output = z.string().max(500).regex(/^\/?[\w-][\w.@-]*(?:\/[\w-][\w.@-]*)*$/)
/** What something was made from, and what came out: names of contents, by what each is. */
const madeSchema = z.strictObject({ inputs: z.record(z.string().max(500), z.string().max(100)), outputs: z.record(output, name) })
/** Without these outputs a stage would be taken over to no use. */
const madeWith = (...names: string[]) => madeSchema.refine(({ outputs }) => names.every((name) => Object.hasOwn(outputs, name))).optional()
const pageSchema = z.strictObject({ compiled: madeWith('tree', 'head'), drawn: madeWith('html'), finished: madeWith('html', 'about'), pictured: madeWith(), weighed: madeWith('weight') })

const ledgerSchema = z.strictObject({
  /** Stages of each page, by its address. */
  pages: z.record(z.string().regex(/^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/).max(500), pageSchema),
  /** What is made of other things than one page, by what it is. */
  site: z.record(z.string().max(200), madeSchema),
  /** The packed forms of a text, by its name. */
  packed: z.record(name, z.strictObject({ br: name, gz: name })),
})

/** What a build has made and from what. The contents themselves stand in the store, under the names that are given here. */
export type Ledger = z.infer<typeof ledgerSchema>
/** One thing that was made. */
export type Made = z.infer<typeof madeSchema>
/** The stages of a page. */
export type PageStages = z.infer<typeof pageSchema>

export const emptyLedger = (): Ledger => ({ pages: {}, site: {}, packed: {} })

/** Another form of the ledger, or of what it names, has another number. */
const version = 'ledger 1'
/** Many times that of ten thousand pages. */
const mostBytes = 512 * 1024 * 1024

/** A ledger as it is written: its version, the sum of what follows, and that. */
const written = (ledger: Ledger): string => {
  const text = JSON.stringify(ledger)
  return `${version} ${hashOf(text)}\n${text}`
}

/**
 * Reads the ledger in the folder `folder`: what it says, and, where something is there that cannot be used, why it is thrown away, as a sentence. Nothing in it is
 * believed further than its form: whoever uses an output reads it from the store, which gives out what fits its name.
 */
export function readLedger(folder: string): { ledger: Ledger; fault?: string } {
  const file = ledgerFile(folder)
  const because = (found: string) => ({ ledger: emptyLedger(), fault: `! The ledger of earlier builds is thrown away: ${found}. Every page is made anew.` })
  const entry = lstatSync(file, { throwIfNoEntry: false })
  if (!entry) return { ledger: emptyLedger() }
  if (!entry.isFile()) return because('it is no file')
  if (entry.size > mostBytes) return because('it is larger than any build writes')
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return because('it cannot be read')
  }
  const end = text.indexOf('\n')
  const [head, body] = [text.slice(0, end), text.slice(end + 1)]
  if (!head.startsWith(`${version} `)) return because('another version of the code has written it, or it is damaged')
  if (head !== `${version} ${hashOf(body)}`) return because('it is damaged, or was not written to its end')
  try {
    return { ledger: ledgerSchema.parse(JSON.parse(body)) }
  } catch {
    return because('it says what no build writes')
  }
}

/** Writes the ledger into the folder `folder`, whole or not at all. */
export function writeLedger(folder: string, ledger: Ledger): void {
  const file = ledgerFile(folder)
  const fresh = `${file}.fresh`
  mkdirSync(dirname(file), { recursive: true })
  // A link that somebody left there is replaced, not followed.
  rmSync(fresh, { recursive: true, force: true })
  writeFileSync(fresh, written(ledger))
  // Nothing is put over a folder; over a file it is one step, with the old ledger before it and the new one after it.
  if (lstatSync(file, { throwIfNoEntry: false })?.isDirectory()) rmSync(file, { recursive: true, force: true })
  renameSync(fresh, file)
}

const ledgerFile = (folder: string): string => join(folder, 'ledger.json')

/** Every content that a ledger names. */
export function namesIn({ pages, site, packed }: Ledger): Set<string> {
  const made = [...Object.values(pages).flatMap((stages) => Object.values(stages).filter((made) => made !== undefined)), ...Object.values(site)]
  return new Set([...made.flatMap(({ outputs }) => Object.values(outputs)), ...Object.values(packed).flatMap(({ br, gz }) => [br, gz])])
}
