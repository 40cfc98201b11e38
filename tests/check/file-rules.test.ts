import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { contentFileComplaints } from '../../src/check/content-file.ts'
import type { Entry } from '../../src/check/files.ts'
import { pagePathComplaints } from '../../src/check/page-path.ts'
import { rules } from '../../src/check/rules.ts'
import type { Complaint } from '../../src/diagnostics.ts'
import { filesBelow, root } from '../files.ts'

const folder = 'tests/fixtures/check'
const fixtures = filesBelow(folder).filter((file) => file.endsWith('.json'))

/** What each rule says of the files that a fixture lists: "path: message" by line. */
const judges: Record<string, (listed: never) => string[]> = {
  'content-file': (entries: Entry[]) => entries.flatMap((entry) => linesOf(entry.path, contentFileComplaints(entry.path, entry))),
  'page-path': (paths: string[]) => [...pagePathComplaints(paths)].flatMap(([path, complaints]) => linesOf(path, complaints)),
}
const linesOf = (path: string, complaints: readonly Complaint[]) => complaints.map(({ message }) => `${path}: ${message}`)

/** Every regular file of this name and of a usual size. */
const ordinary = (path: string): Entry => ({ path, kind: 'file', size: 2000 })

describe.each(Object.keys(rules.files))('rule %s', (rule) => {
  const own = fixtures.filter((fixture) => fixture.startsWith(`${rule}/`))
  const expectedOf = (fixture: string) => join(root, folder, fixture.replace(/\.json$/, '.txt'))
  const bad = own.filter((fixture) => existsSync(expectedOf(fixture)))

  it('has good examples, and more bad ones', () => {
    expect(own.length - bad.length).toBeGreaterThan(0)
    expect(bad.length).toBeGreaterThan(own.length - bad.length)
  })

  it.each(own)('judges %s', (fixture) => {
    const said = judges[rule]?.(JSON.parse(readFileSync(join(root, folder, fixture), 'utf8')) as never)
    expect(said).toEqual(bad.includes(fixture) ? readFileSync(expectedOf(fixture), 'utf8').trimEnd().split('\n') : [])
  })
})

it('the rule for names refuses its own wrong example and accepts the right one', () => {
  const { wrong, right } = rules.files['content-file']
  expect(contentFileComplaints(wrong, ordinary(wrong))).toHaveLength(1)
  expect(contentFileComplaints(right, ordinary(right))).toEqual([])
})

it('the rule for addresses refuses its own wrong example beside the right one', () => {
  const { wrong, right } = rules.files['page-path']
  expect([...pagePathComplaints([wrong, right].sort())]).toHaveLength(1)
  expect([...pagePathComplaints([right])]).toEqual([])
})

it('every fixture folder belongs to a rule', () => {
  expect([...new Set(fixtures.map((fixture) => fixture.split('/')[0] ?? ''))].sort()).toEqual(Object.keys(rules.files).sort())
})
