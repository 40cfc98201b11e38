import { mostShards, type Shard, shardOf } from '../src/build/shards.ts'
import { argumentsOf, misuse } from './arguments.ts'

const usage = `Usage: npm run build [-- --quiet] [--clean] [--why /staking/pools]
       npm run build -- --shard 2/8
       npm run build -- --merge shards/1-of-8 shards/2-of-8 …
Checks content, makes every page and packs the site, and replaces out/; after a complaint out/ stays unchanged. What did not change since an earlier build is taken over from it; --clean makes everything anew, and --why says of one page why it was made anew. --shard makes one share of the pages, here the second of eight, into shards/2-of-8/; --merge builds the site, and takes over what fits of such folders.`

/** What a build is asked to do. */
interface BuildArguments {
  quiet: boolean
  clean: boolean
  why: string | undefined
  /** The share of the pages to make, in place of the site. */
  shard: Shard | undefined
  /** Folders of shares to take over, as they were written. */
  merge: readonly string[] | undefined
}

/** The arguments of `npm run build`. What cannot be meant is said on stderr, and exits 2. */
export function argumentsOfBuild(): BuildArguments {
  const { values: { quiet, clean, why, shard: share, merge }, positionals } = argumentsOf({
    usage,
    options: { quiet: { type: 'boolean', default: false }, clean: { type: 'boolean', default: false }, why: { type: 'string' }, shard: { type: 'string' }, merge: { type: 'boolean', default: false } },
    words: { what: 'folders', most: mostShards },
  })
  const shard = share === undefined ? undefined : shardOf(share)
  if (share !== undefined && !shard) misuse(`Unexpected --shard ${JSON.stringify(share)}, expected which share and of how many, from 1/1 to ${mostShards}/${mostShards}, such as 2/8.`, usage)
  if (shard && merge) misuse('Unexpected --merge beside --shard, expected one of them; make each share first, and put all of them together in a run of its own.', usage)
  if (shard && why !== undefined) misuse('Unexpected --why beside --shard, expected one of them: a page may be of another share; ask the build that puts shares together.', usage)
  if (clean && merge) misuse('Unexpected --clean beside --merge, expected one of them: --clean takes nothing over, and --merge takes over what shares hold.', usage)
  if (merge && positionals.length === 0) misuse('Unexpected --merge without folders, expected those that --shard has written, such as --merge shards/1-of-2 shards/2-of-2.', usage)
  if (!merge && positionals[0] !== undefined) misuse(`Unexpected ${JSON.stringify(positionals[0])}, expected no arguments without --merge; leave it out.`, usage)
  return { quiet, clean, why, shard, merge: merge ? positionals : undefined }
}
