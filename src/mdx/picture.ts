import { inflateSync } from 'node:zlib'

/** The kinds of picture a page may name, by the endings of their files. */
export type PictureType = 'png' | 'jpg' | 'webp'

/** Width and height in pixels. */
interface Size {
  width: number
  height: number
}

// No screen shows more of a hero; a few bytes can claim a picture that fills the memory of whoever opens it.
const longestSide = 4096
const cut = 'expected a whole picture, found one that is cut off or damaged; save it anew'

const signatures: Readonly<Record<PictureType, (bytes: Buffer) => boolean>> = {
  png: (bytes) => bytes.subarray(0, 8).equals(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
  jpg: (bytes) => bytes.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff])),
  webp: (bytes) => bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP',
}

const sizes: Readonly<Record<PictureType, (bytes: Buffer) => Size | undefined>> = { png: sizeOfPng, jpg: sizeOfJpeg, webp: sizeOfWebp }

/** The kind of picture that bytes begin like, or nothing. */
export function typeOfPicture(bytes: Buffer): PictureType | undefined {
  return (Object.keys(signatures) as PictureType[]).find((type) => signatures[type](bytes))
}

/** Says what is wrong with the bytes of a picture, or nothing: so that no bundler stops at it, and no reader's memory. */
export function faultOfPicture(bytes: Buffer, type: PictureType): string | undefined {
  let size: Size | undefined
  try {
    size = sizes[type](bytes)
  } catch {
    // Numbers that lead beyond the end of the file, or data that do not unpack.
    return cut
  }
  if (!size || size.width === 0 || size.height === 0) return cut
  return Math.max(size.width, size.height) > longestSide ? `expected at most ${longestSide} pixels a side, found ${size.width} × ${size.height}; make it smaller` : undefined
}

/** Of a PNG every part is looked at: the bundler refuses one with a wrong checksum or too few pixels. */
function sizeOfPng(bytes: Buffer): Size | undefined {
  const data: Buffer[] = []
  let size: Size | undefined
  let row = 0
  for (let at = 8; at < bytes.length; ) {
    const end = at + 8 + bytes.readUInt32BE(at)
    const type = bytes.subarray(at + 4, at + 8).toString('latin1')
    if (bytes.readUInt32BE(end) !== crcOf(bytes.subarray(at + 4, end))) return undefined
    if (at === 8) {
      if (type !== 'IHDR' || end !== at + 21) return undefined
      size = { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) }
      const channels = [1, 0, 3, 1, 2, 0, 4][bytes.readUInt8(at + 17)] ?? 0
      // One byte more a row, for its filter. An interlaced picture is laid out otherwise: there only the end is looked for.
      row = bytes.readUInt8(at + 20) === 0 ? 1 + Math.ceil((size.width * channels * bytes.readUInt8(at + 16)) / 8) : 0
      if (channels === 0 || Math.max(size.width, size.height) > longestSide) return channels === 0 ? undefined : size
    }
    if (type === 'IDAT') data.push(bytes.subarray(at + 8, end))
    if (type === 'IEND') return size && end + 4 === bytes.length && pixelsFit(data, row * size.height) ? size : undefined
    at = end + 4
  }
  return undefined
}

function pixelsFit(data: readonly Buffer[], expected: number): boolean {
  const { length } = inflateSync(Buffer.concat(data), { maxOutputLength: longestSide * longestSide * 8 + longestSide })
  return length > 0 && (expected === 0 || length === expected)
}

function sizeOfJpeg(bytes: Buffer): Size | undefined {
  if (bytes.readUInt16BE(bytes.length - 2) !== 0xffd9) return undefined
  for (let at = 2; bytes.readUInt8(at) === 0xff; at += 2 + bytes.readUInt16BE(at + 2)) {
    const marker = bytes.readUInt8(at + 1)
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
  }
  return undefined
}

function sizeOfWebp(bytes: Buffer): Size | undefined {
  if (bytes.readUInt32LE(4) + 8 !== bytes.length) return undefined
  const kind = bytes.subarray(12, 16).toString('latin1')
  if (kind === 'VP8X') return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
  if (kind === 'VP8L') return { width: (bytes.readUInt32LE(21) & 0x3fff) + 1, height: ((bytes.readUInt32LE(21) >>> 14) & 0x3fff) + 1 }
  return kind === 'VP8 ' ? { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff } : undefined
}

// `crc32` of node:zlib is younger than the oldest Node the site builds on.
const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

function crcOf(bytes: Buffer): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0)
  return (crc ^ 0xffffffff) >>> 0
}
