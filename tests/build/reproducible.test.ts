import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { filesIn } from '../../src/files.ts'
import { runBuild } from './run-build.ts'
import { smallSite } from './small-site.ts'

const [here, elsewhere] = [smallSite('here'), smallSite("somewhere else; it's & mün—日本")]
afterAll(() => [here, elsewhere].forEach((copy) => rmSync(copy, { recursive: true, force: true })))

const lido = 'content/products/pools/lido.json'

/** Runs git in a copy, on a day. */
function git(copy: string, day: string, ...parameters: string[]): void {
  // Half an hour before midnight: east of Greenwich it is the next day.
  const late = { GIT_AUTHOR_DATE: `${day}T23:30:00Z`, GIT_COMMITTER_DATE: `${day}T23:30:00Z` }
  const { status, stderr } = spawnSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgSign=false', ...parameters], { cwd: copy, encoding: 'utf8', env: { ...process.env, ...late } })
  expect(status, stderr).toBe(0)
}

// What differs is named: the list of files alone shows no more than the tag of the build.
it('the same files and day give the same bytes in another folder, language and time zone', { timeout: 900_000 }, () => {
  for (const copy of [here, elsewhere]) {
    rmSync(join(copy, '.git'), { recursive: true, force: true })
    // Dates of pages come from git.
    git(copy, '2026-02-03', 'init', '--quiet')
    const present = readFileSync(join(copy, lido), 'utf8')
    // What pages say that facts were before comes from there as well.
    for (const [day, text] of [['2026-02-03', present.replace('"percent": 10', '"percent": 98.7')], ['2026-03-04', present]] as const) {
      writeFileSync(join(copy, lido), text)
      git(copy, day, 'add', day === '2026-02-03' ? lido : 'content')
      git(copy, day, 'commit', '--quiet', '--message', '<script>alert("A message")</script>')
    }
  }
  // What was drawn and kept before is used here; elsewhere everything is drawn anew.
  rmSync(join(elsewhere, 'node_modules'), { recursive: true, force: true })
  for (const [copy, settings] of [[here, { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' }], [elsewhere, { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }]] as const) {
    const { status, printed } = runBuild(copy, settings)
    expect(status, printed).toBe(0)
  }
  const built = (copy: string, file: string) => readFileSync(join(copy, 'out', file))
  const files = filesIn(join(elsewhere, 'out'))
  const differing = files.filter((file) => !existsSync(join(here, 'out', file)) || !built(elsewhere, file).equals(built(here, file)))
  if (differing.length > 0) console.error(`Unexpected difference between two builds in ${differing.join(', ')}`)
  expect(files).toEqual(filesIn(join(here, 'out')))
  expect(files.length).toBeGreaterThan(100)
  expect(built(here, 'index.html').toString()).toContain('2026-03-04')
  expect(differing).toEqual([])
  expect(built(here, 'staking/pools/lido/index.html').toString()).toContain('This guide has said so since 4 March 2026. Before that, it said:<ul><li>98.7% of rewards (from 3 February 2026 to 4 March 2026)')
  const { product } = JSON.parse(built(here, 'api/v1/pools/lido.json').toString()) as { product: { facts: { fee: { history: object[] } } } }
  expect(product.facts.fee.history).toEqual([{ value: { percent: 98.7, of: 'rewards' }, asOf: expect.any(String), from: '2026-02-03', until: '2026-03-04', commit: expect.stringMatching(/^[0-9a-f]{40}$/) }])
  // An earlier value is told with its days, and nowhere else.
  const told = files.filter((file) => /\.(?:html|md|txt|json|xml)$/.test(file) && built(here, file).toString().includes('98.7'))
  expect(told).toEqual(['api/v1/pools.json', 'api/v1/pools/lido.json', 'api/v1/products.json', 'llms-full.txt', 'staking/pools/lido/feed.xml', 'staking/pools/lido/index.html', 'staking/pools/lido/index.json', 'staking/pools/lido/index.md'])
  expect(files.filter((file) => built(here, file).toString().includes('A message'))).toEqual([])
})
