import { faultOfPicture } from '../mdx/picture.ts'

const cut = 'expected an icon, found something else or one that is cut off; save it anew'
// Tabs ask for three or four sizes.
const mostPictures = 20
const headOfEntry = 16

/** Says what is wrong with the bytes of a Windows icon: each of its pictures stands in the file, as a PNG that can be opened or as a bitmap. */
export async function faultOfIco(bytes: Buffer): Promise<string | undefined> {
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== 0x0001_0000) return cut
  const count = bytes.readUInt16LE(4)
  const heads = 6 + headOfEntry * count
  if (count === 0 || heads > bytes.length) return cut
  if (count > mostPictures) return `expected at most ${mostPictures} sizes in one icon, found ${count}; leave some out`
  for (let at = 6; at < heads; at += headOfEntry) {
    const [size, start] = [bytes.readUInt32LE(at + 8), bytes.readUInt32LE(at + 12)]
    if (start < heads || size < 40 || start + size > bytes.length) return cut
    const picture = bytes.subarray(start, start + size)
    const fault = picture.readUInt32LE(0) === 40 ? undefined : await faultOfPicture(picture, 'png')
    if (fault) return fault
  }
  return undefined
}
