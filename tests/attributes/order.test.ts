import { expect, it } from 'vitest'
import { compareJudged, judge, pointsOf } from '../../src/attributes/judge.ts'
import type { State } from '../../src/attributes/verdict.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { root } from '../files.ts'

const having = (status: string, name: string, ...states: State[]) => ({ name, id: name.toLowerCase(), facts: { status: { value: status } }, verdicts: states.map((state) => ({ state })) }) as never
const listing = (name: string, ...states: State[]) => having('open', name, ...states)
const sorted = (...listings: never[]) => [...listings].sort(compareJudged).map(({ name }: { name: string }) => name)

it('puts more attributes met first, partly met counting half', () => {
  expect(sorted(listing('One', 'met', 'notMet'), listing('Two', 'met', 'met'), listing('Half', 'met', 'partly'))).toEqual(['Two', 'Half', 'One'])
  expect(pointsOf(listing('Half', 'met', 'partly', 'unknown', 'notMet'))).toBe(1.5)
})

it('never sorts what is unknown as worst', () => {
  expect(sorted(listing('A', 'met', 'notMet'), listing('B', 'met', 'unknown'))).toEqual(['B', 'A'])
})

it('breaks ties by name, in any case of letters', () => {
  expect(sorted(listing('beta', 'met'), listing('Alpha', 'met'), listing('Gamma', 'met'))).toEqual(['Alpha', 'beta', 'Gamma'])
})

it('puts last what is closed or closing, whatever it meets, and what nobody knows the status of among the open', () => {
  expect(sorted(having('closed', 'Closed', 'met', 'met'), having('closing', 'Closing', 'met', 'partly'), having('open', 'Open', 'notMet', 'notMet'), having('unknown', 'Unknown', 'notMet', 'met'))).toEqual(['Unknown', 'Open', 'Closed', 'Closing'])
})

it.each([
  ['by attributes met', [having('closed', 'A', 'notMet'), having('closed', 'B', 'met')], ['B', 'A']],
  ['by attributes met, closing or closed', [having('closing', 'A', 'notMet'), having('closed', 'B', 'met')], ['B', 'A']],
  ['by name, where they meet the same', [having('closing', 'beta', 'met'), having('closed', 'Alpha', 'met')], ['Alpha', 'beta']],
])('orders those that are closed among themselves %s', (_, listings, names) => {
  expect(sorted(...listings)).toEqual(names)
})

it('orders the real pools the same whatever order they are read in', () => {
  const judged = loadRegistry(root).listings.map((entry) => judge(entry, '2026-11-22'))
  expect(judged.length).toBeGreaterThan(0)
  const forward = [...judged].sort(compareJudged).map(({ id }) => id)
  expect([...judged].reverse().sort(compareJudged).map(({ id }) => id)).toEqual(forward)
})
