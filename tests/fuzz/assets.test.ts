import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { defaultTreeAdapter, type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { openAsset } from '../../src/check/asset-content.ts'
import { assetFileComplaints } from '../../src/check/asset-file.ts'
import { locate } from '../../src/diagnostics.ts'
import { root } from '../files.ts'
import { expectPlaces, patience, runs, seed } from './mutation.ts'

const leslie = sharp(readFileSync(join(root, 'assets/staking/leslie-pool.png'))).resize(40)
const png = await leslie.clone().png().toBuffer()
const icon = Buffer.concat([Buffer.from([0, 0, 1, 0, 1, 0, 40, 27, 0, 0, 1, 0, 32, 0, png.length & 255, png.length >> 8, 0, 0, 22, 0, 0, 0]), png])
const files: [path: string, bytes: Buffer][] = [
  ['public/favicon.svg', readFileSync(join(root, 'public/favicon.svg'))],
  ['assets/staking/leslie-pool.svg', readFileSync(join(root, 'assets/staking/leslie-pool.svg'))],
  ['public/fish.svg', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9"><title>A fish</title><style><![CDATA[.a{fill:red}]]></style><g id="f" class="a"><circle r="1"/></g><use xlink:href="#f" style="fill:rgb(1 2 3)"/></svg>')],
  ['public/humans.txt', Buffer.from('Made by people.\nIn Zürich.\n')],
  ['assets/a.png', png],
  ['assets/a.jpg', await leslie.clone().jpeg().toBuffer()],
  ['public/a.webp', await leslie.clone().webp({ lossless: true }).toBuffer()],
  ['public/old.ico', icon],
]

const pieces = [
  ' onload="alert(1)"', ' onclick=\'a\'', '<script>alert(1)</script>', '<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>', ' href="javascript:alert(1)"', ' xlink:href="//evil.example/"', '<use href="a.svg#b"/>', ' style="fill:url(https://evil.example/)"', ' fill="url(#f)"', '<image href="https://evil.example/a.png"/>',
  '<set attributeName="href" to="a"/>', '<a href="https://evil.example/">', '</a>', '<style>@import "a";</style>', '<?xml-stylesheet href="a"?>', '<!DOCTYPE svg [<!ENTITY a "b">]>', '&a;', '&#60;script&#62;', '<!--', '-->', '<![CDATA[', ']]>', ' xmlns="http://www.w3.org/1999/xhtml"', ' xmlns:h="http://www.w3.org/1999/xhtml"', '<h:script/>', ' xml:base="https://evil.example/"',
  '<', '>', '"', '\'', '=', '&', '/', '\\', '{', '}', 'url(', ')', '\0', '\u202e', '\ufeff', '\r', '\n', '<g>', '</g>', '<svg>', '</svg>', ' id="f"', '<use href="#f"/>',
]
const names = ['public/', 'assets/', 'public/api/', 'public/_headers/', 'public/404.html/', 'a', 'A', '.', '..', '/', '\\', '\n', '\u001b[2J', '\u202e', ' ', '-', '_', 'con', '.svg', '.png', '.html', '.txt', '.js', '%2e', 'é', 'favicon.ico', 'robots.txt', 'og.jpg', '.well-known/']

const at = fc.noBias(fc.integer({ min: 0, max: 9999 })).map((part) => part / 10_000)
const edit = fc.record({
  at,
  cut: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 4000 })),
  put: fc.oneof(fc.constant(Buffer.alloc(0)), fc.constantFrom(...pieces).map((piece) => Buffer.from(piece)), fc.uint8Array({ maxLength: 8 }).map((bytes) => Buffer.from(bytes))),
})
/** A file of the repository, or of the same kinds, after one to three changes to its bytes; one in four under a name of its own. */
const mutant = fc.record({
  source: fc.constantFrom(...files),
  edits: fc.array(edit, { maxLength: 3 }),
  name: fc.option(fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')), { freq: 3 }),
}).map(({ source: [path, bytes], edits, name }) => ({
  path: name === null ? path : `${path.slice(0, 7)}${name}`,
  bytes: edits.reduce((content, { at, cut, put }) => {
    const start = Math.floor(at * content.length)
    return Buffer.concat([content.subarray(0, start), put, content.subarray(start + cut)])
  }, bytes),
}))

/** Everything an SVG names or holds that is not for drawing, as another parser than ours reads it. */
function harmIn(text: string): string[] {
  const found: string[] = []
  const walk = (node: DefaultTreeAdapterMap['node']): void => {
    if (defaultTreeAdapter.isElementNode(node)) {
      if (/^(?:script|foreignObject|iframe|image|feImage|a|animate\w*|set|handler|object|embed|link|meta|base|body|html|img|video|audio)$/i.test(node.tagName)) found.push(node.tagName)
      found.push(...node.attrs.filter(({ name, value }) => /^on/i.test(name) || (/^(?:href|src)$/.test(name) && !value.startsWith('#')) || /url\((?!["']?#)|javascript:|@import/i.test(value)).map(({ name }) => name))
      const [child] = node.childNodes
      if (node.tagName === 'style' && child && 'value' in child && /url\(|@import|\\/i.test(child.value)) found.push('style')
    }
    if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  walk(parseFragment(text))
  return found
}

const count = Math.ceil(runs / 2)

it(`of ${count} mutants of files under public/ and assets/, none crashes or hangs; the refused have a place in the file, the accepted do no harm`, async () => {
  const [accepted, refused] = [new Set<string>(), new Set<string>()]
  await fc.assert(
    fc.asyncProperty(mutant, async ({ path, bytes }) => {
      const [ending = ''] = /[^.]*$/.exec(path) ?? []
      if (assetFileComplaints([{ path, kind: 'file', size: bytes.length }]).size > 0) return void refused.add('name')
      expect(path).toMatch(/^(?:public|assets)(?:\/[a-z0-9-]+)*\/[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:svg|png|webp|jpe?g|ico|txt)$/)
      expect(path).not.toMatch(/^public\/(?:(?:api|_next|pagefind|404)\/|(?:favicon\.ico|robots\.txt)$)/)
      const { text, complaints } = await openAsset(path, bytes)
      expectPlaces(complaints.map((complaint) => locate(complaint, 'asset-content', path, text ?? '')), text ?? '')
      if (complaints.length > 0) return void refused.add(ending)
      accepted.add(ending)
      if (ending === 'svg') expect(harmIn(text ?? '')).toEqual([])
      if (ending === 'txt') expect(text).not.toMatch(/[\0\u001b\u202e\ufeff\ufffd]/)
      // What a build does with it.
      else if (ending !== 'ico') await sharp(bytes).resize({ width: 20 }).webp().toBuffer()
    }),
    { numRuns: count, seed },
  )
  // A test in which all or none of a kind is refused would show nothing.
  for (const kind of ['svg', 'txt', 'png', 'jpg', 'webp', 'ico']) expect([kind, accepted.has(kind), refused.has(kind)]).toEqual([kind, true, true])
  expect(refused.has('name')).toBe(true)
}, patience)
