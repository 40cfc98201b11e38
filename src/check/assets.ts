import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { complaintSchema } from '../mdx/seen.ts'
import type { KnownHosts } from '../registry/lookalike.ts'
import { type Asset, openAsset, textOfAsset } from './asset-content.ts'
import type { Kept } from './kept.ts'

/** A file under public/ or assets/ that was opened, with all that is wrong with it. */
export type OpenedAsset = Pick<Asset, 'text' | 'complaints'> & { file: string }

/**
 * Opens `files` under public/ and assets/ of the repository `root`, one after another: many pictures at once would not fit into memory.
 * Gives each with its text, if it is one, and all that is wrong with it, its words held against the `hosts` of all products. What was found in the same bytes under the same name before is not looked for again.
 */
export async function openAssets(root: string, files: readonly string[], hosts: () => Promise<KnownHosts>, kept: Kept): Promise<OpenedAsset[]> {
  const opened: OpenedAsset[] = []
  for (const file of files) {
    const bytes = readFileSync(join(root, file))
    const text = textOfAsset(file, bytes)
    const complaints = await complaintsOf(file, bytes, kept)
    opened.push({ file, text, complaints: text !== undefined && complaints.length === 0 ? await wordsComplaints(file, text, hosts) : complaints })
  }
  return opened
}

async function complaintsOf(file: string, bytes: Buffer, kept: Kept): Promise<Asset['complaints']> {
  const name = kept.nameOf('asset', file, bytes)
  const known = kept.get(name, z.array(complaintSchema))
  if (known) return known
  const { complaints } = await openAsset(file, bytes)
  kept.put(name, JSON.stringify(complaints))
  return complaints
}

/** Loaded for a file with words alone. */
async function wordsComplaints(file: string, text: string, hosts: () => Promise<KnownHosts>): Promise<Asset['complaints']> {
  const { assetWordsComplaints } = await import('./asset-words.ts')
  return assetWordsComplaints(file, text, await hosts())
}
