import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { filesBelow, root } from '../files.ts'

const { satisfies } = createRequire(import.meta.url)('semver') as { satisfies(version: string, range: string): boolean }
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const { engines } = JSON.parse(read('package.json')) as { engines: { node: string } }

/** The oldest Node of each line that is promised: "20.19.0". */
const oldest = engines.node.split(' || ').map((range) => range.replace(/^(?:\^|>=)/, ''))
const inWords = `Node ${oldest.map((version) => version.replace(/(?:\.0)+$/, '')).join(', ')} or newer`

interface Job {
  strategy?: { matrix?: { node?: (string | number)[] } }
  steps?: { with?: Record<string, unknown> }[]
}
const workflows = filesBelow('.github/workflows').map((file) => parse(read(`.github/workflows/${file}`)) as { jobs: Record<string, Job> })
const jobs = workflows.flatMap((workflow) => Object.values(workflow.jobs))
const wholeOf = (version: string | number) => [...String(version).split('.'), '0', '0'].slice(0, 3).join('.')

it('every test runs on the oldest Node of each line that package.json promises', () => {
  const [tested = []] = jobs.flatMap(({ strategy }) => (strategy?.matrix?.node ? [strategy.matrix.node] : []))
  expect(tested.map(wholeOf)).toEqual(oldest)
})

it('no other workflow takes a Node that is not promised', () => {
  const others = jobs.flatMap(({ steps = [] }) => steps.flatMap((step) => step.with?.['node-version'] ?? [])).map(String).filter((version) => !version.includes('${{'))
  expect(others.length).toBeGreaterThan(3)
  // Of "22" there comes the newest.
  expect(others.filter((version) => !satisfies(`${version}.99.0`, engines.node))).toEqual([])
})

it.each(['README.md', 'content/contributing/index.mdx'])('%s says the same', (file) => {
  expect(read(file)).toContain(inWords)
  expect(read(file).match(/\bNode \d[\d.]*/g)).toEqual([inWords.split(',')[0]])
})

it('the lock file says the same', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { engines?: { node?: string } }> }
  expect(packages['']?.engines?.node).toBe(engines.node)
})

it('every package that a contributor or a host needs runs on each Node that is promised', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, { dev?: boolean; optional?: boolean; engines?: { node?: string } }> }
  // Those for other systems are not installed, and say no more than what they belong to.
  const needed = Object.entries(packages).flatMap(([place, { dev, optional, engines: own }]) => (place !== '' && !dev && !optional && own?.node ? [[place, own.node] as const] : []))
  expect(needed.length).toBeGreaterThan(50)
  const versions = [...oldest, '20.99.0', '22.99.0', '24.99.0', '25.0.0', '26.0.0']
  expect(needed.flatMap(([place, range]) => versions.filter((version) => !satisfies(version, range)).map((version) => `${place} on ${version}: ${range}`))).toEqual([])
})

it('what was promised before was too much: sharp, entities and the prompts ask for more', () => {
  expect(satisfies('20.9.0', engines.node)).toBe(false)
  expect(['18.20.0', '20.18.3', '21.7.0', '22.12.0', '23.11.0'].filter((version) => satisfies(version, engines.node))).toEqual([])
  expect(['20.19.0', '20.20.2', '22.13.0', '22.23.3', '24.0.0', '24.21.0', '25.0.0', '26.1.0'].filter((version) => !satisfies(version, engines.node))).toEqual([])
})
