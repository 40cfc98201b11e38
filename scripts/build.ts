import './failures.ts'
import './production.ts'
import { join } from 'node:path'
import { build } from '../src/build/build.ts'
import { openShards } from '../src/build/folders-of-shards.ts'
import { keptPlaces } from '../src/build/places.ts'
import { addressesIn, buildShard, isNeededBy, pagesOfShardIn } from '../src/build/shards.ts'
import { faultOfWhy } from '../src/build/why.ts'
import type { Asked } from '../src/build/work.ts'
import { check } from '../src/check/check.ts'
import { ruleIds } from '../src/check/rule-ids.ts'
import { buildDate } from '../src/clock.ts'
import { versionsOfBuild } from '../src/history/versions.ts'
import { formatAll } from '../src/print.ts'
import { faultOfFolder } from '../src/build/folder.ts'
import { saysBusy, saysLeft } from '../src/build/holder.ts'
import { giveBack, putInPlace } from '../src/build/in-place.ts'
import { takeLock } from '../src/build/lock.ts'
import { drawnName, faultOfPlaces, placesOf, removeLeftovers, stagedName } from '../src/build/out-places.ts'
import { remove } from '../src/build/remove.ts'
import { sizeTable } from '../src/build/size-table.ts'
import { weightWarnings } from '../src/publish/weights/warnings.ts'
import { placeholders } from '../src/site.ts'
import { argumentsOfBuild } from './build-arguments.ts'
import { exitOnSignals } from './signals.ts'

const { quiet, clean, why, shard, merge } = argumentsOfBuild()
const day = buildDate()
const root = process.cwd()
const { out, aside, lock: lockPath } = placesOf(root)
const staged = join(root, stagedName(process.pid))

const say = (text: string): void => void (quiet || console.log(text))
let began = performance.now()
/** Says what a step did and how long it took. */
const done = (what: string): void => {
  say(`✔ ${what} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
  began = performance.now()
}
/** Ends the build before anything is in place: 1 where content is wrong, 2 where the build could not run. */
const stop = (message: string, status: 1 | 2): never => {
  console.error(message)
  process.exit(status)
}

// Whoever mistyped a page need not wait for all of them.
const unknown = why === undefined ? undefined : faultOfWhy(why, addressesIn(root))
if (unknown) stop(unknown, 2)

const lock = takeLock(lockPath)
if ('heldBy' in lock) stop(saysBusy(lock.heldBy), 2)
else if (lock.left) console.error(saysLeft(lock.left))
let finished = false
let endNext: (() => void) | undefined
process.on('exit', () => {
  endNext?.()
  remove(staged)
  if ('release' in lock) remove(join(root, drawnName))
  if ('release' in lock) lock.release()
  if (!finished) console.error('Nothing was built; out/ is unchanged.')
})
exitOnSignals()

const fault = faultOfPlaces(root) ?? (shard ? faultOfFolder(root, 'shards') : undefined)
if (fault) stop(fault, 2)
removeLeftovers(root)
giveBack(out, aside)

const shards = merge && openShards(root, merge)
const share = shard && pagesOfShardIn(root, shard)
if (share) done(`${share.pages.size} of ${share.all} pages are of this share`)

// 1. Look before writing anything: a mistake in content or registry stops here and leaves the last good out/ as it is.
const checked = await check(root, day, share ? (file) => isNeededBy(share.pages, file) : undefined, clean || process.env.CI ? null : keptPlaces(root).check)
// What pages weigh is measured below; until then it would be an estimate.
const complaints = checked.diagnostics.filter(({ rule }) => rule !== ruleIds.pageWeight)
if (complaints.length > 0) console.error(formatAll(complaints, checked.texts))
if (complaints.some(({ severity }) => severity === 'error')) process.exit(1)
done(`${checked.files.length} files checked`)

const asked: Asked = { root, staged: stagedName(process.pid), day, texts: checked.texts, clean, shards, why, say, done, warn: (sentence) => console.error(sentence), stream: quiet ? { write: () => undefined } : process.stdout, onRendering: (kill) => (endNext = kill) }
if (shard && share) {
  const made = await buildShard(asked, shard)
  if ('failure' in made) throw stop(made.failure, 2)
  finished = true
  say(`✔ ${made.folder} holds ${made.pages} of ${share.all} pages, in ${(made.bytes / 1e6).toFixed(1)} MB, as of ${day}`)
} else {
  const made = await build(asked)
  if ('failure' in made) throw stop(made.failure, 2)
  putInPlace(staged, out, aside)
  made.keep()
  finished = true
  say(`\n${sizeTable(made.weights)}\n`)
  say(`✔ out/ holds ${made.pages} pages, as of ${day}`)
  for (const warning of weightWarnings(made.weights)) console.error(`! ${warning}`)
  if (!versionsOfBuild()) say('! The history is missing (no git here, or not all of it, as in a shallow clone): pages and data do not say what facts were before. Fetch it with "git fetch --unshallow".')
  for (const name of placeholders()) say(`! ${name} is not set: links that need it lead to a placeholder. See README, "Before the first deploy".`)
}
