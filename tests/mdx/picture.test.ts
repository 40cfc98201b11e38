import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { faultOfPicture, typeOfPicture } from '../../src/mdx/picture.ts'
import { root } from '../files.ts'

const plain = () => sharp({ create: { width: 301, height: 200, channels: 4, background: '#369a' } })
const pictures = {
  'a PNG': () => plain().png(),
  'a PNG with a palette': () => plain().png({ palette: true }),
  'an interlaced PNG': () => plain().png({ progressive: true }),
  'a gray PNG': () => plain().removeAlpha().grayscale().png(),
  'a JPEG': () => plain().jpeg(),
  'a progressive JPEG': () => plain().jpeg({ progressive: true }),
  'a WebP with alpha': () => plain().webp(),
  'a WebP': () => plain().removeAlpha().webp(),
  'a lossless WebP': () => plain().webp({ lossless: true }),
}

/** What is said of bytes; nothing is also said of what is no picture at all. */
function faultOf(bytes: Buffer): string | undefined {
  const type = typeOfPicture(bytes)
  return type ? faultOfPicture(bytes, type) : 'no picture'
}

describe.each(Object.entries(pictures))('%s', (_name, make) => {
  it('is accepted whole and refused where its end is missing', async () => {
    const bytes = await make().toBuffer()
    expect(faultOf(bytes)).toBeUndefined()
    for (const missing of [1, 20, bytes.length - 40]) expect(faultOf(bytes.subarray(0, bytes.length - missing))).toMatch(/^expected a whole picture/)
  })
})

it('the pictures of this repository are accepted', () => {
  for (const name of ['leslie-pool.png', 'leslie-pool.dark.png']) expect(faultOf(readFileSync(join(root, 'assets/staking', name)))).toBeUndefined()
})

it('a PNG in which a byte changed is refused, wherever that is', async () => {
  const bytes = await pictures['a PNG']().toBuffer()
  for (let at = 12; at < bytes.length; at += 7) {
    const changed = Buffer.from(bytes)
    changed[at] = (changed[at] ?? 0) ^ 0xff
    expect(faultOf(changed), `byte ${at}`).toBeDefined()
  }
})

it.each([['png', () => sharp({ create: { width: 5000, height: 20, channels: 3, background: '#369' } }).png()], ['jpg', () => sharp({ create: { width: 5000, height: 20, channels: 3, background: '#369' } }).jpeg()]])('a %s that is too wide is refused', async (_type, make) => {
  expect(faultOf(await make().toBuffer())).toBe('expected at most 4096 pixels a side, found 5000 × 20; make it smaller')
})

it('words after the first bytes of a picture make none', () => {
  for (const start of [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], [0xff, 0xd8, 0xff, 0xe0], [...Buffer.from('RIFF\0\0\0\0WEBP')]]) {
    expect(faultOf(Buffer.concat([Buffer.from(start), Buffer.from('<script>alert(1)</script>'.repeat(9))]))).toMatch(/^expected a whole picture/)
  }
})
