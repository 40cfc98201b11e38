import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesIn } from '../../src/files.ts'
import { type Change, codeChanges, contentChanges, settingChanges } from './changes.ts'
import { digestsOf } from './digest.ts'
import { smallSite } from './small-site.ts'
import { twoSites } from './two-sites.ts'

// One folder goes through every kind of change, built on top each time; beside it stands one in another place, language and time zone, which takes nothing over.
const [here, elsewhere] = [smallSite('here'), smallSite("somewhere else; it's & mün—日本")]
afterAll(() => [here, elsewhere].forEach((copy) => rmSync(copy, { recursive: true, force: true })))
const sites = twoSites(here, elsewhere)
const built = (file: string) => readFileSync(join(here, 'out', file), 'utf8')
const slow = 900_000

/** Runs git in a copy, on a day. */
function git(copy: string, day: string, ...parameters: string[]): void {
  // Half an hour before midnight: east of Greenwich it is the next day.
  const late = { GIT_AUTHOR_DATE: `${day}T23:30:00Z`, GIT_COMMITTER_DATE: `${day}T23:30:00Z` }
  const { status, stderr } = spawnSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgSign=false', ...parameters], { cwd: copy, encoding: 'utf8', env: { ...process.env, ...late } })
  expect(status, stderr).toBe(0)
}

const lido = 'content/products/pools/lido.json'

/** Gives a copy a history: dates of pages come from it, and what facts were before. */
function withHistory(copy: string): void {
  rmSync(join(copy, '.git'), { recursive: true, force: true })
  git(copy, '2026-02-03', 'init', '--quiet')
  const present = readFileSync(join(copy, lido), 'utf8')
  for (const [day, text] of [['2026-02-03', present.replace('"percent": 10', '"percent": 98.7')], ['2026-03-04', present]] as const) {
    writeFileSync(join(copy, lido), text)
    git(copy, day, 'add', day === '2026-02-03' ? lido : 'content')
    git(copy, day, 'commit', '--quiet', '--message', '<script>alert("A message")</script>')
  }
}

/** What is changed is in the history from a day on. */
const commit: Change = {
  kind: 'a commit',
  files: (folder) => {
    git(folder, '2026-04-05', 'add', 'content/staking/withdrawals/index.mdx')
    git(folder, '2026-04-05', 'commit', '--quiet', '--message', 'A page')
  },
}

let pages = 0

beforeAll(() => {
  for (const copy of [here, elsewhere]) withHistory(copy)
  const { drawn, anew, takenOver } = sites.build()
  pages = anew
  expect({ drawn, takenOver }).toEqual({ drawn: pages, takenOver: 0 })
  expect(pages).toBe(filesIn(join(here, 'out')).filter((file) => file.endsWith('.html')).length)
}, slow)

describe('a build on top of another', () => {
  it('takes every page over where nothing changed', () => {
    const before = digestsOf(join(here, 'out'))
    expect(sites.build()).toEqual({ drawn: 0, anew: 0, takenOver: pages })
    expect(digestsOf(join(here, 'out'))).toEqual(before)
  }, slow)

  it('makes one page anew where its text changed', () => {
    sites.change(contentChanges.text)
    expect(sites.build()).toEqual({ drawn: 1, anew: 1, takenOver: pages - 1 })
  }, slow)

  it('makes those anew that show the fact, the picture and the day of change that are others', () => {
    sites.change(contentChanges.fact, contentChanges.picture, contentChanges.file, commit)
    // The product with the fact, one whose facts stand there, the page that compares it, whose picture it is as well, and the page in the commit. One
    // more is given the fact, and looks the same.
    expect(sites.build()).toEqual({ drawn: 5, anew: 4, takenOver: pages - 4 })
  }, slow)

  it('has the bytes of a clean one, made elsewhere in another language and time zone, after every change of content and of the day', () => {
    const { title, added, removed, renamed, term, page, icon } = contentChanges
    sites.change(title, added, removed, renamed, term, page, icon, settingChanges.day)
    expect(sites.build().takenOver).toBeGreaterThan(0)
    sites.expectSame()
    expect(built('staking/withdrawals/index.html')).toContain('One more sentence, number 0.')
    expect(built('client-diversity/index.html')).toContain('<title>Clients 5')
    expect(built('staking/index.html')).toContain('/glossary/#block"')
    expect(built('humans.txt')).toBe('Made by 3 people.\n')
  }, slow)

  // After the test above, which says that what it reads here is the same elsewhere.
  it('has what pages and data say of the past from the history alone', () => {
    expect(built('index.html')).toContain('2026-03-04')
    expect(built('staking/withdrawals/index.html')).toContain('5 April 2026')
    expect(built('staking/pools/lido/index.html')).toContain('This guide has said so since 4 March 2026. Before that, it said:<ul><li>98.7% of rewards (from 3 February 2026 to 4 March 2026)')
    const { product } = JSON.parse(built('api/v1/pools/lido.json')) as { product: { facts: { fee: { history: object[] } } } }
    expect(product.facts.fee.history).toEqual([{ value: { percent: 98.7, of: 'rewards' }, asOf: expect.any(String), from: '2026-02-03', until: '2026-03-04', commit: expect.stringMatching(/^[0-9a-f]{40}$/) }])
    const files = filesIn(join(here, 'out')).filter((file) => /\.(?:html|md|txt|json|xml)$/.test(file))
    expect(files.length).toBeGreaterThan(50)
    // An earlier value is told with its days, and nowhere else.
    expect(files.filter((file) => built(file).includes('98.7'))).toEqual(['api/v1/pools.json', 'api/v1/pools/lido.json', 'api/v1/products.json', 'llms-full.txt', 'staking/pools/lido/feed.xml', 'staking/pools/lido/index.html', 'staking/pools/lido/index.json', 'staking/pools/lido/index.md'])
    expect(files.filter((file) => built(file).includes('A message'))).toEqual([])
  })

  // That each byte is that of a clean one is asked with `npm run test:every-page`, of this site and the whole.
  it('takes nothing over after every change of code and of settings, and shows them', () => {
    sites.change(...Object.values(codeChanges), settingChanges.basePath, settingChanges.origin, settingChanges.repository)
    const { drawn, anew, takenOver } = sites.build()
    expect([drawn, takenOver]).toEqual([anew, 0])
    for (const said of ['Words 13 of the footer.', '/guide-19/', 'https://staking-20.example.org/guide-19/', 'https://github.com/example/guide-21']) expect(built('staking/withdrawals/index.html')).toContain(said)
  }, slow)
})
