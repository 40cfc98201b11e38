import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Asset, openAsset } from './asset-content.ts'

/** Opens `files` under public/ and assets/ of the repository `root`, one after another: many pictures at once would not fit into memory. */
export async function readAssets(root: string, files: readonly string[]): Promise<Map<string, Asset>> {
  const assets = new Map<string, Asset>()
  for (const file of files) assets.set(file, await openAsset(file, readFileSync(join(root, file))))
  return assets
}
