import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ReadFile } from '../registry/check.ts'
import { type Asset, openAsset } from './asset-content.ts'

/**
 * Opens `files` under public/ and assets/ of the repository `root`, one after another: many pictures at once would not fit into memory.
 * Gives each with its text, if it is one, and all that is wrong with it, its words held against all `products`.
 */
export async function openAssets(root: string, files: readonly string[], products: () => Promise<readonly ReadFile[]>): Promise<(Asset & { file: string })[]> {
  const opened: (Asset & { file: string })[] = []
  let judgeWords: ((file: string, text: string) => Asset['complaints']) | undefined
  for (const file of files) {
    const asset = await openAsset(file, readFileSync(join(root, file)))
    if (asset.text !== undefined && asset.complaints.length === 0) {
      judgeWords ??= await wordsJudge(await products())
      opened.push({ ...asset, file, complaints: judgeWords(file, asset.text) })
    } else opened.push({ ...asset, file })
  }
  return opened
}

/** Loaded for a file with words alone. */
async function wordsJudge(products: readonly ReadFile[]): Promise<(file: string, text: string) => Asset['complaints']> {
  const [{ assetWordsComplaints }, { knownHosts }, { productHostsOf }] = await Promise.all([import('./asset-words.ts'), import('../registry/lookalike.ts'), import('../registry/own-host.ts')])
  const hosts = knownHosts(productHostsOf(products))
  return (file, text) => assetWordsComplaints(file, text, hosts)
}
