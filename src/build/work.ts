import { type Progress, progressOn } from '../progress.ts'
import { type Base, baseOf } from './base.ts'
import { type NameOfFile, namesOfFiles } from './files.ts'
import type { ShardFolder } from './folders-of-shards.ts'
import { emptyLedger, type Ledger, type PageStages, readLedger } from './ledger.ts'
import { storeWithShards, withShards } from './merged.ts'
import { keptPlaces } from './places.ts'
import { openPool, type Pool } from './pool.ts'
import { openStore, type Store } from './store.ts'
import type { Because, PageStage } from './why.ts'

/** What a build is asked for. */
export interface Asked {
  /** The repository. */
  root: string
  /** The name of the folder, below the repository, in which the site is made. */
  staged: string
  /** The day of the build, `YYYY-MM-DD`. */
  day: string
  /** The text of each file that was checked. */
  texts: ReadonlyMap<string, string>
  /** Whether nothing of earlier builds is used. */
  clean?: boolean
  /** Shares of the pages that were made elsewhere, to be taken over where they fit. */
  shards?: readonly ShardFolder[] | undefined
  /** The address of a page of which to say why it was made anew: "/staking/pools". */
  why?: string | undefined
  /** Is told what nobody has to know. */
  say: (line: string) => void
  /** Is told of each step that is done. */
  done: (what: string) => void
  /** Is told what somebody should know. */
  warn: (sentence: string) => void
  /** Where to show how far a step has come. */
  stream: { isTTY?: boolean | undefined; write(text: string): unknown }
  /** Is given what ends Next, while it is at work. */
  onRendering: (kill: () => void) => void
}

/** A build at work: what all its steps share. */
export interface Work extends Asked {
  places: ReturnType<typeof keptPlaces>
  store: Store
  pool: Pool
  base: Base
  nameOf: NameOfFile
  /** What earlier builds have made. */
  before: Ledger
  /** What this build has made or taken over so far. */
  ledger: Ledger
  /** Notes stages of a page. */
  note(path: string, stages: PageStages): void
  /** Why stages of pages were done again, by the pages' addresses. */
  because: Map<string, Because>
  /** Notes why a stage of a page is done again. */
  doAgain(path: string, stage: PageStage, names: readonly string[]): void
  /** Shows how far a step has come, in these words. */
  progress(words: (done: number, of: number) => string): Progress
}

/** Begins a build: reads what earlier ones left, and names all that this one will run. */
export async function beginWork(asked: Asked): Promise<Work> {
  const places = keptPlaces(asked.root)
  const { ledger: own, fault } = asked.clean ? { ledger: emptyLedger(), fault: undefined } : readLedger(places.folder)
  if (fault) asked.warn(fault)
  const ledger = emptyLedger()
  const because = new Map<string, Because>()
  const base = await baseOf(asked.root)
  const store = openStore(places.objects)
  return {
    ...asked,
    places,
    store: asked.shards ? storeWithShards(store, asked.shards) : store,
    pool: openPool(asked.root, places.code),
    base,
    nameOf: namesOfFiles(asked.root, asked.texts),
    before: asked.shards ? withShards(own, asked.shards, { base, day: asked.day }) : own,
    ledger,
    note: (path, stages) => void (ledger.pages[path] = { ...ledger.pages[path], ...stages }),
    because,
    doAgain: (path, stage, names) => void because.set(path, { ...because.get(path), [stage]: names }),
    progress: (words) => progressOn(asked.stream, words, true),
  }
}
