import { holdsNotes } from '../mdx/picture.ts'

/** Bytes. Some programs fill a file up behind its end; more than this could be anything. */
const mostAfterEnd = 16

/** What a PNG is drawn from, and what a camera noted (eXIf), which is judged elsewhere, with the most bytes of each. Not in here: words, pictures that move, what programs note for themselves. */
const chunksOfPng: ReadonlyMap<string, number> = new Map([['IHDR', 13], ['PLTE', 768], ['IDAT', Infinity], ['IEND', 0], ['tRNS', 256], ['cHRM', 32], ['gAMA', 4], ['iCCP', Infinity], ['sBIT', 4], ['sRGB', 1], ['cICP', 4], ['bKGD', 6], ['pHYs', 9], ['tIME', 7], ['eXIf', Infinity]])
const chunksOfWebp = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP', 'EXIF', 'XMP '])
/** How the parts of a JPEG begin that are for programs: its own head, notes of cameras, colours, and what Adobe writes. */
const partsOfJpeg: Readonly<Record<number, readonly string[]>> = { 0xe0: ['JFIF\0'], 0xe1: ['Exif\0', 'http://ns.adobe.com/'], 0xe2: ['ICC_PROFILE\0'], 0xed: ['Photoshop 3.0\0'], 0xee: ['Adobe'] }
// Without a small picture of itself, and nothing behind what they say.
const mostOfPart: Readonly<Record<number, number>> = { 0xe0: 16, 0xee: 14 }

/** A part that nobody sees, by its name, and where the picture ends. */
interface Parts {
  strange: string | undefined
  end: number
}

/**
 * Says what a sound picture holds that nobody sees, and that is served with it byte for byte: words or parts that are not drawn, bytes
 * after its end, what a camera noted; nothing where it holds none. `ending` is that of its file.
 */
export async function hiddenInServed(bytes: Buffer, ending: string): Promise<string | undefined> {
  const { strange, end } = ending === 'png' ? pngParts(bytes) : ending === 'webp' ? webpParts(bytes) : jpegParts(bytes)
  if (strange !== undefined) return `expected only a picture, found a hidden part (${JSON.stringify(strange)}), such as a comment; save it without comments and metadata`
  if (bytes.length - end > mostAfterEnd) return `expected a picture and nothing after it, found ${bytes.length - end} bytes after its end; save it again`
  return (await holdsNotes(bytes)) ? 'expected only a picture, found camera or software metadata, which may say where it was taken; save it without' : undefined
}

function pngParts(bytes: Buffer): Parts {
  const seen = new Set<string>()
  for (let at = 8; at + 12 <= bytes.length; at += 12 + bytes.readUInt32BE(at)) {
    const [size, name] = [bytes.readUInt32BE(at), bytes.toString('latin1', at + 4, at + 8)]
    // Only the pixels may be in several.
    if (size > (chunksOfPng.get(name) ?? -1) || (name !== 'IDAT' && seen.has(name))) return { strange: name, end: at }
    if (name === 'IEND') return { strange: undefined, end: at + 12 }
    seen.add(name)
  }
  return { strange: undefined, end: bytes.length }
}

function webpParts(bytes: Buffer): Parts {
  const end = 8 + bytes.readUInt32LE(4)
  const seen = new Set<string>()
  for (let at = 12; at + 8 <= Math.min(end, bytes.length); at += 8 + Math.ceil(bytes.readUInt32LE(at + 4) / 2) * 2) {
    const name = bytes.toString('latin1', at, at + 4)
    if (!chunksOfWebp.has(name) || seen.has(name)) return { strange: name, end }
    seen.add(name)
  }
  return { strange: undefined, end }
}

function jpegParts(bytes: Buffer): Parts {
  let at = 2
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] ?? 0
    // What belongs to no part: the data of a scan, in which 00 or a restart follows an FF, and filling.
    if (bytes[at] !== 0xff || marker === 0 || marker === 0xff || (marker >= 0xd0 && marker <= 0xd7)) {
      at++
      continue
    }
    if (marker === 0xd9) return { strange: undefined, end: at + 2 }
    const size = bytes.readUInt16BE(at + 2)
    const isForPrograms = marker === 0xfe || (marker >= 0xe0 && marker <= 0xef)
    const known = partsOfJpeg[marker]?.some((start) => bytes.toString('latin1', at + 4, at + 4 + start.length) === start) && size <= (mostOfPart[marker] ?? Infinity)
    if (isForPrograms && !known) return { strange: marker === 0xfe ? 'COM' : `APP${marker - 0xe0}`, end: at }
    at += 2 + size
  }
  return { strange: undefined, end: bytes.length }
}
