import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { keptOr, reasonsAgainst } from '../../src/build/made.ts'
import { openStore } from '../../src/build/store.ts'
import { root } from '../files.ts'

const folder = mkdtempSync(join(root, '.tmp/made-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const store = openStore(folder)
const made = { inputs: { code: 'a', 'content/a.mdx': 'b' }, outputs: { html: store.put('a page') } }

describe('what was made before', () => {
  it('is taken over where nothing it read has changed', () => {
    expect(reasonsAgainst(made, { ...made.inputs }, store)).toBeUndefined()
    expect(reasonsAgainst(made, { 'content/a.mdx': 'b', code: 'a' }, store)).toBeUndefined()
  })

  it.each([
    ['an input has changed', { code: 'a', 'content/a.mdx': 'c' }, ['content/a.mdx']],
    ['an input has come', { ...made.inputs, 'assets/a.png': 'd' }, ['assets/a.png']],
    ['an input has gone', { code: 'a' }, ['content/a.mdx']],
    ['all have changed', { code: 'x', 'content/a.mdx': 'y' }, ['code', 'content/a.mdx']],
    ['an input is called like a part of every object', { ...made.inputs, constructor: 'x' }, ['constructor']],
  ])('is not, and says why, where %s', (_, inputs, why) => {
    expect(reasonsAgainst(made, inputs, store)).toEqual(why)
  })

  it('is not where nothing was made, or where what was made is gone', () => {
    expect(reasonsAgainst(undefined, {}, store)).toEqual([''])
    expect(reasonsAgainst({ ...made, outputs: { html: '0'.repeat(40) } }, made.inputs, store)).toEqual([])
    expect(reasonsAgainst({ ...made, outputs: { html: '../../../etc/passwd' } }, made.inputs, store)).toEqual([])
  })

  it('is made only where it has to be', async () => {
    let times = 0
    const make = async () => (times++, { html: store.put('another page') })
    expect(await keptOr(made, made.inputs, store, make)).toBe(made)
    expect(times).toBe(0)
    expect(await keptOr(made, { code: 'z' }, store, make)).toEqual({ inputs: { code: 'z' }, outputs: { html: store.put('another page') } })
    expect(times).toBe(1)
  })
})
