import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib'
import { filesIn } from '../files.ts'

/** Files that become smaller. Pictures, and what Pagefind writes, are packed already. */
const text = /\.(?:html|js|css|json|xml|txt|md|svg|webmanifest|ics)$/

/** How a text of so many bytes becomes as small as brotli makes it. */
export const brotliOptions = (bytes: number) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes } })

/** How each kind of packed file is made, as small as it gets since it is made once and sent often, and how it is read. */
const packers: Readonly<Record<string, { pack(content: Buffer): Promise<Buffer>; unpack(packed: Buffer): Promise<Buffer> }>> = {
  br: {
    pack: (content) => promisify(brotliCompress)(content, brotliOptions(content.length)),
    unpack: promisify(brotliDecompress),
  },
  gz: {
    pack: (content) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
    unpack: promisify(gunzip),
  },
}

/**
 * Writes each text file of `folder` once more as `.br` and `.gz` beside it, for hosts that send packed files as they are.
 * What was packed before is taken from `cache`, a folder that may be deleted at any time; what is broken there is packed anew.
 * Gives how many files there are, how many times one had to be packed, and the bytes of what was written.
 */
export async function compress(folder: string, cache: string): Promise<{ files: number; packed: number; bytes: number }> {
  mkdirSync(cache, { recursive: true })
  const files = filesIn(folder).filter((file) => text.test(file))
  let [count, bytes] = [0, 0]
  await Promise.all(files.flatMap((file) => Object.entries(packers).map(async ([kind, { pack, unpack }]) => {
    const content = readFileSync(join(folder, file))
    // Another release of the packer may pack otherwise.
    const key = createHash('sha256').update(`${kind} ${process.versions.brotli} ${process.versions.zlib} `).update(content).digest('hex')
    const kept = join(cache, `${key}.${kind}`)
    let packed: Buffer | undefined = existsSync(kept) ? readFileSync(kept) : undefined
    const unpacked = packed && (await unpack(packed).catch(() => undefined))
    if (!packed || !unpacked?.equals(content)) {
      packed = await pack(content)
      writeFileSync(kept, packed)
      count++
    }
    writeFileSync(join(folder, `${file}.${kind}`), packed)
    bytes += packed.length
  })))
  return { files: files.length, packed: count, bytes }
}
