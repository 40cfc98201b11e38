import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Complaint } from '../diagnostics.ts'
import { assetContentComplaints, faultOfAsset, textOfAsset } from './asset-content.ts'

/** A file under public/ or assets/ that was opened: its text if it is one, what the library that draws says of it, and all that is wrong with it. */
export interface Asset {
  text: string | undefined
  fault: string | undefined
  complaints: readonly Complaint[]
}

/** Opens `files` under public/ and assets/ of the repository `root`, one after another: many pictures at once would not fit into memory. */
export async function readAssets(root: string, files: readonly string[]): Promise<Map<string, Asset>> {
  const assets = new Map<string, Asset>()
  for (const file of files) {
    const bytes = readFileSync(join(root, file))
    const fault = await faultOfAsset(file, bytes)
    assets.set(file, { text: textOfAsset(file, bytes), fault, complaints: assetContentComplaints(file, bytes, fault) })
  }
  return assets
}
