import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judgePage, readPage } from '../../src/mdx/check.ts'
import { convert } from '../../src/new/from/convert.ts'
import { changesOf, complaintsOf, pointsOf } from '../../src/new/from/report.ts'
import { readSource } from '../../src/new/from/source.ts'
import { root } from '../files.ts'

const folder = 'tests/fixtures/new-from'
const file = 'content/staking/fixture/index.mdx'
const known = new Map([['/staking', new Set<string>()], ['/staking/pools', new Set(['what-to-consider'])]])
const names = readdirSync(join(root, folder))

/** The source in a folder of fixtures, converted as if it stood in a folder `docs/guides`. */
function converted(name: string) {
  const input = readdirSync(join(root, folder, name)).find((one) => one.startsWith('input.')) ?? ''
  const source = readSource(join(root, folder, name, input))
  if ('complaint' in source) throw new Error(source.complaint)
  const places = { source: 'guides/input', target: 'staking/fixture', known, site: name.endsWith('-site') ? new URL('https://docs.ethereum.org/book') : undefined }
  const done = convert(source, { root, file, name: 'run-a-node', places })
  if ('complaint' in done) throw new Error(done.complaint)
  return { input, source, done, again: (text: string) => convert({ text, isMdx: true }, { root, file, name: 'x', places }) }
}

describe('a page of another site', () => {
  it('is of each system', () => {
    for (const system of ['ethereum', 'docusaurus', 'starlight']) expect(names.filter((name) => name.startsWith(`page-${system}-`)).length).toBeGreaterThan(1)
  })

  it.each(names)('becomes one of ours, and what could not is told: %s', async (name) => {
    const { input, source, done } = converted(name)
    await expect(done.text).toMatchFileSnapshot(join(root, folder, name, 'output.mdx'))
    const judged = judgePage(readPage(root, file, done.text))
    const report = [changesOf(done.counts), ...pointsOf(input, source.text, done.open), ...complaintsOf(judged)]
    await expect(`${report.join('\n')}\n`).toMatchFileSnapshot(join(root, folder, name, 'report.txt'))
    // What would run, draw or be refused as a whole is never left over.
    expect(judged.filter(({ rule }) => ['syntax', 'no-code', 'known-tag', 'known-attribute', 'tag-children', 'no-image', 'alert'].includes(rule))).toEqual([])
    expect(done.text).not.toMatch(/\r|\n{3}|[ \t]\n(?!.*```)/)
  })

  it.each(names)('stays as it is when it is converted again: %s', (name) => {
    const { done, again } = converted(name)
    const next = again(done.text)
    if ('complaint' in next) throw new Error(next.complaint)
    // Notes are comments, and would be taken out as those of others are.
    if (!done.text.includes('TODO')) expect(next.text).toBe(done.text)
  })
})
