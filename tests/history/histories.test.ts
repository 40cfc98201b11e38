import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { historiesOf } from '../../src/history/histories.ts'
import { readLog } from '../../src/history/log.ts'
import { readVersions } from '../../src/history/versions.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { newRepository } from './repository.ts'
import { known, poolText } from './texts.ts'

const today = '2026-11-26'
const { root, git, commit, remove } = newRepository()
afterAll(remove)

const file = (id: string) => `content/products/pools/${id}.json`
const bounty = (value: string) => ({ bugBounty: known(value) })
const sharing = (id: string) => ({ bugBounty: { value: null, asOf: null, sources: null, sameAs: `pools/${id}` } })
const first = commit('2026-01-01', { [file('old-owner')]: poolText(bounty('none')), [file('sharer')]: poolText(bounty('ended')), [file('second')]: poolText(sharing('sharer')), [file('lost')]: poolText(sharing('nobody')) })
git('mv', file('old-owner'), file('owner'))
const second = commit('2026-02-02', { [file('owner')]: poolText(bounty('active')).replace('"name"', '"formerly": ["old-owner"],\n  "name"'), [file('sharer')]: poolText(sharing('owner')) })

const historiesNow = () => {
  const versionsOf = readVersions(root, readLog(root, today))
  return versionsOf && historiesOf(loadRegistry(root).products, versionsOf, today)
}
const bountyOf = (id: string) => historiesNow()?.({ category: 'pools', id }).bugBounty
const ofOwner = { now: { since: '2026-02-02', commit: second }, before: [{ value: 'none', asOf: '2026-08', from: '2026-01-01', until: '2026-02-02', commit: first }] }

it('a fact has its history under each name of its product', () => expect(bountyOf('owner')).toEqual(ofOwner))
it('a shared fact has the history it has where it is written out, and not that of its own file', () => expect(bountyOf('sharer')).toEqual(ofOwner))
it('a fact shared with one that shares it itself has none', () => expect(bountyOf('second')).toEqual({ before: [] }))
it('a fact shared with nobody has none', () => expect(bountyOf('lost')).toEqual({ before: [] }))
it('a product that is not there has none', () => expect(historiesNow()?.({ category: 'saas', id: 'owner' })).toEqual({}))

// After the others: it changes what they read.
it('what is not committed yet has no commit, and what it replaces lasted until today, also where it is shared', () => {
  writeFileSync(join(root, file('owner')), poolText(bounty('ended')).replace('"name"', '"formerly": ["old-owner"],\n  "name"'))
  const expected = { before: [{ value: 'active', asOf: '2026-08', from: '2026-02-02', until: today, commit: second }, ...ofOwner.before] }
  expect(bountyOf('owner')).toEqual(expected)
  expect(bountyOf('sharer')).toEqual(expected)
})
