import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** Files that become smaller. Pictures, and what Pagefind writes, are packed already. */
export const isPackable = (path: string): boolean => /\.(?:html|js|css|json|xml|txt|md|svg|webmanifest|ics)$/.test(path)

/** The packed forms of a text, each under the ending that hosts look for. */
export interface PackedForms<Form = string> {
  br: Form
  gz: Form
}

// Bytes. The best quality takes two seconds for a million, and all pages in one file for programs may be many millions, which change with every page.
const long = 4 * 1024 * 1024
const [quickBrotli, quickGzip] = [6, 6]

/** How a text of so many bytes becomes as small as brotli makes it, or a long one nearly so, in a twentieth of the time. */
export const brotliOptions = (bytes: number) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: bytes > long ? quickBrotli : constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes } })

/** Another release of the packers may pack otherwise. */
export const packedBy = `${process.versions.brotli} ${process.versions.zlib}`

/** Packs a text as small as it gets, since it is made once and sent often: for hosts that send packed files as they are. */
export async function packedAs(content: Buffer): Promise<PackedForms<Buffer>> {
  const [br, gz] = await Promise.all([promisify(brotliCompress)(content, brotliOptions(content.length)), promisify(gzip)(content, { level: content.length > long ? quickGzip : constants.Z_BEST_COMPRESSION })])
  return { br, gz }
}
