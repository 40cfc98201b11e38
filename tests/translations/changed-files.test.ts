import { describe, expect, it } from 'vitest'
import { otherFiles } from '../../src/review/other-files.ts'
import { isOfTranslation, translatedFilesToMarkdown } from '../../src/translations/changed-files.ts'
import type { Leaf } from '../../src/review/tree.ts'

const leaf = (bytes: number, kind: Leaf['kind'] = 'file'): Leaf => ({ kind, bytes, id: () => '' })
const stampsFile = 'content/translations/es/stamps.json'
const heading = '# Translations of this change\n\nWhoever stamps a section says that it follows the English there is. The check compares figures, links and the like, not words.\n\n'
const stamp = (day: string, digit: string) => `${day} ${digit.repeat(16)}`
const said = (before: object | undefined, after: object | string | undefined) =>
  translatedFilesToMarkdown(
    [{ file: stampsFile, ...(before ? { before: leaf(2) } : {}), ...(after === undefined ? {} : { after: leaf(3) }) }],
    new Map(before ? [[stampsFile, JSON.stringify(before)]] : []),
    new Map(after === undefined ? [] : [[stampsFile, typeof after === 'string' ? after : JSON.stringify(after)]]),
  ).replace(heading, '')

describe('what a change does to translations', () => {
  it('is each section that was stamped, and each that no longer is', () => {
    const kept = { exits: stamp('2026-11-01', '1') }
    expect(said(
      { 'index.mdx': { '': stamp('2026-11-01', '2'), old: stamp('2026-11-01', '3') }, 'staking/pools/index.mdx': { ...kept, fees: stamp('2026-11-01', '4') }, 'gone.mdx': { a: stamp('2026-11-01', '5') } },
      { 'index.mdx': { '': stamp('2026-11-22', '2') }, 'staking/pools/index.mdx': { ...kept, fees: stamp('2026-11-01', '6'), risks: stamp('2026-11-22', '7') } },
    )).toBe(`- es: \`/#\` (what stands before the first heading) was stamped (2026-11-22)
- es: \`staking/pools#fees\` was stamped (2026-11-01)
- es: \`staking/pools#risks\` was stamped (2026-11-22)
- es: \`/#old\` has no stamp any more
- es: \`gone#a\` has no stamp any more
`)
    expect(said(undefined, { 'index.mdx': kept })).toBe('- es: `/#exits` was stamped (2026-11-01)\n')
    expect(said({ 'index.mdx': kept }, undefined)).toBe('- es: `/#exits` has no stamp any more\n')
  })

  it('is only another size where every stamp stays, and a fault where stamps cannot be read', () => {
    expect(said({}, '{ }')).toBe('- changed: `content/translations/es/stamps.json` (2 → 3 bytes)\n')
    expect(said({}, '{ "index.mdx": 1 }')).toBe('- ⚠ `content/translations/es/stamps.json`: cannot be read; `npm run check` says why\n')
  })

  it('is told of other files behind it', () => {
    const files = ['content/translations/ar/index.mdx', 'content/translations/ar/products/pools/lido.json', 'content/translations/ar/terms.json'].map((file) => ({ file, after: leaf(1) }))
    expect(translatedFilesToMarkdown(files, new Map(), new Map())).toBe(`${heading}${files.map(({ file }) => `- added: \`${file}\` (1 byte)\n`).join('')}`)
    expect(translatedFilesToMarkdown([], new Map(), new Map())).toBe('')
  })

  it('leaves to others what is no plain file, and what belongs to no language', () => {
    const others = [{ file: stampsFile, after: leaf(1, 'link') }, { file: 'content/translations/xx/stamps.json', after: leaf(1) }, { file: 'package.json', after: leaf(1) }]
    expect(others.filter(isOfTranslation)).toEqual([])
    expect(otherFiles(others)).toHaveLength(3)
  })
})
