import { faultOfPicture } from '../mdx/picture.ts'
import { hiddenInServed } from './picture-parts.ts'

const cut = 'expected an icon, found something else or one that is cut off; save it again'
// Tabs ask for three or four sizes.
const mostPictures = 20
const headOfEntry = 16
const headOfBitmap = 40
// Pixels. An entry has one byte for a side, and 0 stands for this.
const longestSide = 256
// Bytes that belong to no picture, or to one and are not drawn. Some programs fill up.
const mostUnseen = 16

/** Says what is wrong with the bytes of a Windows icon: each of its pictures stands in the file, as a PNG that can be opened or as a bitmap of the size it tells, and next to nothing else. */
export async function faultOfIco(bytes: Buffer): Promise<string | undefined> {
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== 0x0001_0000) return cut
  const count = bytes.readUInt16LE(4)
  const heads = 6 + headOfEntry * count
  if (count === 0 || heads > bytes.length) return cut
  if (count > mostPictures) return `expected at most ${mostPictures} sizes in one icon, found ${count}; remove some`
  const places: [start: number, end: number][] = [[0, heads]]
  for (let at = 6; at < heads; at += headOfEntry) {
    const [size, start] = [bytes.readUInt32LE(at + 8), bytes.readUInt32LE(at + 12)]
    if (start < heads || size < headOfBitmap || start + size > bytes.length) return cut
    const picture = bytes.subarray(start, start + size)
    const fault = picture.readUInt32LE(0) === headOfBitmap ? faultOfBitmap(picture) : ((await faultOfPicture(picture, 'png')) ?? (await hiddenInServed(picture, 'png')))
    if (fault) return fault
    places.push([start, start + size])
  }
  const unseen = bytes.length - covered(places)
  return unseen > mostUnseen ? `expected only an icon, found ${unseen} bytes that belong to none of its pictures; save it again` : undefined
}

/** What is wrong with a bitmap in an icon: its head tells its size, under which its colours, its pixels and a mask of one bit for each stand. */
function faultOfBitmap(picture: Buffer): string | undefined {
  // The mask counts as further lines; lines may be told as below nothing.
  const [width, height] = [picture.readInt32LE(4), Math.abs(picture.readInt32LE(8)) / 2]
  if (width < 1 || height < 1) return cut
  if (width > longestSide || height > longestSide) return `expected at most ${longestSide} pixels a side in an icon, found ${width} × ${height}; make it smaller`
  const bits = picture.readUInt16LE(14)
  const line = (bitsOfPixel: number): number => Math.ceil((width * bitsOfPixel) / 32) * 4
  const [fewest, most] = [line(bits) * height, (bits <= 8 ? 4 * 2 ** bits : 0) + (line(Math.max(1, bits)) + line(1)) * height]
  const size = picture.length - headOfBitmap
  if (bits > 32 || size < fewest) return cut
  return size - most > mostUnseen ? `expected only an icon, found ${size - most} bytes after the end of a bitmap in it; save it again` : undefined
}

/** How many bytes places cover, each byte counted once. */
function covered(places: readonly [start: number, end: number][]): number {
  let [sum, last] = [0, 0]
  for (const [start, end] of [...places].sort(([one], [other]) => one - other)) {
    sum += Math.max(0, end - Math.max(start, last))
    last = Math.max(last, end)
  }
  return sum
}
