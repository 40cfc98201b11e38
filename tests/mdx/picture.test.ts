import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { describe, expect, it } from 'vitest'
import { faultOfPicture, type PictureType } from '../../src/mdx/picture.ts'
import { filesBelow, root } from '../files.ts'
import { randomFrom } from '../made/random.ts'

const random = randomFrom(1)
// Drawn, and noisy: a picture of one colour has next to no data that could be damaged.
const noisy = () => sharp(Buffer.from(Array.from({ length: 121 * 80 * 4 }, (_, index) => Math.floor(random() * (index % 4 === 3 ? 256 : 64)))), { raw: { width: 121, height: 80, channels: 4 } })
const pictures: Record<string, [PictureType, () => Sharp]> = {
  'a PNG': ['png', () => noisy().png()],
  'a PNG with a palette': ['png', () => noisy().png({ palette: true })],
  'an interlaced PNG': ['png', () => noisy().png({ progressive: true })],
  'a gray PNG': ['png', () => noisy().removeAlpha().grayscale().png()],
  'a PNG of 16 bits': ['png', () => noisy().toColourspace('rgb16').png()],
  'a JPEG': ['jpg', () => noisy().jpeg()],
  'a progressive JPEG': ['jpg', () => noisy().jpeg({ progressive: true })],
  'a JPEG for printers': ['jpg', () => noisy().removeAlpha().toColourspace('cmyk').jpeg()],
  'a WebP with alpha': ['webp', () => noisy().webp()],
  'a WebP': ['webp', () => noisy().removeAlpha().webp()],
  'a lossless WebP': ['webp', () => noisy().webp({ lossless: true })],
}
const cut = 'expected a whole picture, found one that is cut off or damaged; save it again'
const destroyed = (bytes: Buffer): Buffer => {
  const copy = Buffer.from(bytes)
  for (let at = Math.floor(bytes.length * 0.4); at < bytes.length * 0.6; at++) copy[at] = (copy[at] ?? 0) ^ 0x5a
  return copy
}

describe.each(Object.entries(pictures))('%s', (_name, [type, make]) => {
  it('is accepted whole, also with bytes after its end, and refused where its end is missing', async () => {
    const bytes = await make().toBuffer()
    expect(await faultOfPicture(bytes, type)).toBeUndefined()
    expect(await faultOfPicture(Buffer.concat([bytes, Buffer.from('abcd')]), type)).toBeUndefined()
    // A JPEG without its last byte has all its pixels.
    for (const missing of [...(type === 'jpg' ? [] : [1]), 20, Math.floor(bytes.length * 0.4), bytes.length - 64]) expect(await faultOfPicture(bytes.subarray(0, bytes.length - missing), type), `${missing} bytes less`).toBe(cut)
  })
})

// The data of a WebP have no sums: most of what they may say is some picture, also to a browser and to the bundler.
it.each(['a PNG', 'a PNG with a palette', 'an interlaced PNG', 'a gray PNG', 'a JPEG', 'a JPEG for printers'])('%s of which a part was destroyed is refused', async (name) => {
  const [type, make] = pictures[name] as [PictureType, () => Sharp]
  expect(await faultOfPicture(destroyed(await make().toBuffer()), type)).toBe(cut)
})

it.each([['without loss', { lossless: true }, 25], ['nearly without loss', { nearLossless: true }, 25], ['with loss', {}, 20]])('a WebP %s whose data make no sense is refused', async (_name, options, from) => {
  const bytes = await noisy().removeAlpha().webp(options).toBuffer()
  expect(await faultOfPicture(Buffer.from(bytes).fill(0xff, from), 'webp')).toBe(cut)
})

it('a JPEG with a byte of filling before a mark is accepted', async () => {
  const bytes = await noisy().jpeg().toBuffer()
  const second = 4 + bytes.readUInt16BE(4)
  for (const filling of [1, 2, 3]) expect(await faultOfPicture(Buffer.concat([bytes.subarray(0, second), Buffer.alloc(filling, 0xff), bytes.subarray(second)]), 'jpg')).toBeUndefined()
})

it.each(filesBelow('assets').filter((name) => name.endsWith('.png')))('%s of this repository is accepted', async (name) => {
  expect(await faultOfPicture(readFileSync(join(root, 'assets', name)), 'png')).toBeUndefined()
})

it('a PNG in which a byte of its picture changed is refused, wherever that is', async () => {
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 4, background: '#369a' } }).png().toBuffer()
  // Between its head and its data stands how large a pixel is, which nothing here asks for; the last four bytes are the sum over nothing.
  const [words, data] = [bytes.indexOf('pHYs'), bytes.indexOf('IDAT')]
  for (let at = 12; at < bytes.length - 4; at += at === words - 4 ? data - words : 1) {
    if (at > words - 4 && at < data - 4) continue
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 0xff
    expect(await faultOfPicture(changed, 'png'), `byte ${at}`).toBeDefined()
  }
})

it.each([['png', () => sharp({ create: { width: 5000, height: 20, channels: 3, background: '#369' } }).png()], ['jpg', () => sharp({ create: { width: 5000, height: 20, channels: 3, background: '#369' } }).jpeg()], ['webp', () => sharp({ create: { width: 5000, height: 20, channels: 3, background: '#369' } }).webp()]])('a %s that is too wide is refused', async (type, make) => {
  expect(await faultOfPicture(await make().toBuffer(), type)).toBe('expected at most 4096 pixels a side, found 5000 × 20; make it smaller')
})

it('a few bytes that claim a huge picture are refused before memory is taken for it', async () => {
  const bytes = await sharp({ create: { width: 30, height: 20, channels: 4, background: '#369a' } }).png().toBuffer()
  bytes.writeUInt32BE(2 ** 31 - 1, 16)
  expect(await faultOfPicture(bytes, 'png')).toMatch(/^expected (?:a whole picture|at most 4096 pixels)/)
})

it('a picture that moves is refused', async () => {
  const frames = Buffer.concat([0, 1, 2].map((frame) => Buffer.alloc(40 * 40 * 4, 80 * frame)))
  const bytes = await sharp(frames, { raw: { width: 40, height: 120, channels: 4, pageHeight: 40 } }).webp({ delay: [100, 100, 100] }).toBuffer()
  expect(await faultOfPicture(bytes, 'webp')).toBe('expected a still picture, found one with 3 frames; save one of them')
})

it.each([
  ['a PNG called .jpg', 'jpg', 'expected the bytes of a .jpg picture, found those of a .png; save it as one, or name another file'],
  ['a PNG called .jpeg', 'jpeg', 'expected the bytes of a .jpg picture, found those of a .png; save it as one, or name another file'],
  ['a PNG called .webp', 'webp', 'expected the bytes of a .webp picture, found those of a .png; save it as one, or name another file'],
])('%s is refused', async (_name, extension, fault) => {
  expect(await faultOfPicture(await noisy().png().toBuffer(), extension)).toBe(fault)
})

it.each([
  ['a drawing', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><path d="M0 0h9v9z"/></svg>'), 'expected the bytes of a .png picture, found something else; save it as one, or name another file'],
  ['a GIF', Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(100)]), 'expected the bytes of a .png picture, found something else; save it as one, or name another file'],
  ['nothing', Buffer.alloc(0), 'expected a picture, found a file that is too short to be one'],
])('%s called .png is refused without being opened', async (_name, bytes, fault) => {
  expect(await faultOfPicture(bytes, 'png')).toBe(fault)
})

it('words after the first bytes of a picture make none', async () => {
  const starts: [PictureType, readonly number[]][] = [['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]], ['jpg', [0xff, 0xd8, 0xff, 0xe0]], ['webp', [...Buffer.from('RIFF\0\0\0\0WEBP')]]]
  for (const [type, start] of starts) expect(await faultOfPicture(Buffer.concat([Buffer.from(start), Buffer.from('<script>alert(1)</script>'.repeat(9))]), type)).toBe(cut)
})

describe('a JPEG of very many scans', () => {
  const startOfScan = Buffer.from([0xff, 0xda])
  /** A progressive JPEG whose last scan stands there so many times more, as it is or after some filling. */
  const scanned = async (times: number, filling = 0, size = 80) => {
    const bytes = await sharp({ create: { width: size, height: size, channels: 3, background: '#0f6b70' } }).jpeg({ progressive: true }).toBuffer()
    const last = Buffer.concat([Buffer.alloc(filling, 0xff), bytes.subarray(bytes.lastIndexOf(startOfScan), -2)])
    return Buffer.concat([bytes.subarray(0, -2), ...Array.from({ length: times }, () => last), bytes.subarray(-2)])
  }

  it.each([[23, 0, 80, 33], [40, 3, 80, 50], [2600, 0, 4096, 2610]])('is refused before it is drawn, with %i more of them after %i bytes of filling, at %i pixels a side', async (times, filling, size, found) => {
    const bytes = await scanned(times, filling, size)
    for (const ending of ['jpg', 'jpeg']) expect(await faultOfPicture(bytes, ending)).toBe(`expected at most 32 scans, found ${found}; save it as an ordinary JPEG`)
  })

  it('is drawn with 32 of them', async () => {
    expect(await faultOfPicture(await scanned(22), 'jpg')).not.toMatch(/scans/)
  })
})
