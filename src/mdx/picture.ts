import { createHash } from 'node:crypto'

/** The kinds of picture a page may name, by the endings of their files. */
export type PictureType = 'png' | 'jpg' | 'webp'

/** Pixels. No screen shows more of a hero; a few bytes can claim a picture that fills the memory of whoever opens it. */
export const longestSide = 4096
/** Bytes. Phones load it. */
export const mostBytesOfPicture = 1024 * 1024
// A progressive JPEG has about ten. Each is drawn over all pixels, and an empty one is a few bytes long.
const mostScans = 32
// No picture of use is shorter than its own head.
const fewestBytes = 64
const cut = 'expected a whole picture, found one that is cut off or damaged; save it again'

const startOfScan = Buffer.from([0xff, 0xda])

const signatures: Readonly<Record<PictureType, (bytes: Buffer) => boolean>> = {
  png: (bytes) => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  jpg: (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  webp: (bytes) => bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP',
}

/** The kind of picture that bytes begin like, or nothing. */
function typeOfPicture(bytes: Buffer): PictureType | undefined {
  return (Object.keys(signatures) as PictureType[]).find((type) => signatures[type](bytes))
}

/**
 * Says what is wrong with the bytes of a picture, or nothing: so that no bundler stops at it, and no reader's memory. `extension` is how
 * its file ends, without the dot. Each content is opened once.
 */
export async function faultOfPicture(bytes: Buffer, extension: string): Promise<string | undefined> {
  if (bytes.length < fewestBytes) return 'expected a picture, found a file that is too short to be one'
  const wanted = extension === 'jpeg' ? 'jpg' : extension
  const type = typeOfPicture(bytes)
  if (type === undefined || type !== wanted) return `expected the bytes of a .${wanted} picture, found ${type ? `those of a .${type}` : 'something else'}; save it as one, or name another file`
  const scans = type === 'jpg' ? scansOf(bytes) : 1
  if (scans > mostScans) return `expected at most ${mostScans} scans, found ${scans}; save it as an ordinary JPEG`
  if (type === 'png' && !endsAsPng(bytes)) return cut
  return opened(bytes, true)
}

/** Says what is wrong with the bytes of an SVG drawing as a picture, or nothing. What it may hold is for others to judge, before this opens it. */
export function faultOfDrawing(bytes: Buffer): Promise<string | undefined> {
  return opened(bytes, false)
}

const judged = new Map<string, Promise<string | undefined>>()

/** What the library that draws says of bytes, once for each content: of their size, and where `whole`, of every pixel. */
function opened(bytes: Buffer, whole: boolean): Promise<string | undefined> {
  const key = createHash('sha256').update(bytes).digest('hex')
  const answer = judged.get(key) ?? look(bytes, whole)
  judged.set(key, answer)
  return answer
}

async function look(bytes: Buffer, whole: boolean): Promise<string | undefined> {
  // Where there is no picture, nothing waits for it to load.
  const { default: sharp } = await import('sharp')
  try {
    const { width, height, pages = 1, orientation = 1 } = await sharp(bytes, { failOn: 'warning', limitInputPixels: false }).metadata()
    if (Math.max(width, height) > longestSide) return `expected at most ${longestSide} pixels a side, found ${width} × ${height}; make it smaller`
    if (pages > 1) return `expected a still picture, found one with ${pages} frames; save one of them`
    if (orientation > 1) return 'expected an upright picture, found one that its camera data rotates; rotate it and save it again'
    if (whole) await sharp(bytes, { failOn: 'warning', limitInputPixels: longestSide * longestSide }).raw().toBuffer()
    return undefined
  } catch {
    return cut
  }
}

/** Whether a sound picture holds what a camera or a program noted beside it (EXIF, XMP, IPTC), such as the place where it was taken. */
export async function holdsNotes(bytes: Buffer): Promise<boolean> {
  const { default: sharp } = await import('sharp')
  const { exif, xmp, iptc } = await sharp(bytes).metadata()
  return [exif, xmp, iptc].some((note) => note !== undefined)
}

/** Whether the parts of a PNG go on to its end: the library draws one without it, and the bundler refuses it. */
function endsAsPng(bytes: Buffer): boolean {
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    if (bytes.subarray(at + 4, at + 8).toString('latin1') === 'IEND') return bytes.readUInt32BE(at) === 0
  }
  return false
}

/** How often a JPEG says that a scan begins. In the data of a scan no other byte than 00 or the number of a restart follows an FF. */
function scansOf(bytes: Buffer): number {
  let scans = 0
  for (let at = bytes.indexOf(startOfScan); at >= 0; at = bytes.indexOf(startOfScan, at + 2)) scans++
  return scans
}
