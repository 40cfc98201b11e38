import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { loadRegistry } from '../../src/registry/load.ts'
import { neededFacts } from '../../src/registry/missing-facts.ts'
import { qualityOf } from '../../src/registry/quality.ts'
import { fewerPinned, type Kept, keptFile, keptOf, qualityReport, worseThan } from '../../src/review/quality.ts'
import { root } from '../files.ts'
import { factOf, product, unknown } from '../made/facts.ts'
import { withTypeScript } from '../run-script.ts'

const today = '2026-11-26'

it('the facts of the registry are no worse than they were', () => {
  const kept = JSON.parse(readFileSync(join(root, keptFile), 'utf8')) as Kept
  expect(worseThan(kept, qualityOf(loadRegistry(root).products, today)).join('\n\n')).toBe('')
})

describe('a registry that is worse than the one kept', () => {
  const good = { restaked: factOf('no', ['project']), lentOut: factOf('no', ['contract']), bridged: factOf('no', ['independent']), executionClientShare: unknown }
  const pools = [product('pools/a', good), product('pools/b', { ...good, lentOut: unknown, bridged: factOf('no', ['register']) })]
  const kept = keptOf(qualityOf(pools, today))
  const worse = (...products: typeof pools) => worseThan(kept, qualityOf(products, today))
  const [a, b] = pools as [typeof pools[0], typeof pools[0]]
  const advice = 'If nobody can, run `npm run quality -- --keep` and say why in the pull request.'

  it('is told apart from the same one', () => expect(worse(a, b)).toEqual([]))

  it('says which facts are second-hand, and what to do', () => {
    const complaint = (scope: string) => `Unexpected Second-hand (${scope}): 2 of 5 (40%), expected no greater share than 1 of 5 (20%), as tests/repository/quality.json has it; put a source of kind "contract", "project" or "independent" first. ${advice}\n- \`content/products/pools/a.json\`: restaked\n- \`content/products/pools/b.json\`: bridged`
    expect(worse(product('pools/a', { ...good, restaked: factOf('no', ['register']) }), b)).toEqual([complaint('pools'), complaint('all listings')])
  })

  it('says which facts are unknown, and what to do', () => {
    const complaint = (scope: string) => `Unexpected Unknown, besides client shares (${scope}): 3 of 6 (50%), expected no greater share than 1 of 6 (16.7%), as tests/repository/quality.json has it; find a source for some of them. ${advice}\n- \`content/products/pools/a.json\`: restaked, bridged\n- \`content/products/pools/b.json\`: lentOut`
    // Of fewer known facts, one that is second-hand is a greater share.
    expect(worse(product('pools/a', { ...good, restaked: unknown, bridged: unknown }), b)).toEqual([
      expect.stringMatching(/^Unexpected Second-hand \(pools\): 1 of 3 /), complaint('pools'),
      expect.stringMatching(/^Unexpected Second-hand \(all listings\): 1 of 3 /), complaint('all listings'),
    ])
  })

  it('says which facts are contradicted, and what to do', () => {
    const complaint = (scope: string) => `Unexpected Contradicted (${scope}): 1 of 5 (20%), expected no greater share than 0 of 5 (0%), as tests/repository/quality.json has it; give the value that the contract or the project says, or such a source that agrees. ${advice}\n- \`content/products/pools/a.json\`: bridged`
    expect(worse(product('pools/a', { ...good, bridged: factOf('no', ['independent', ['project', 'yes']]) }), b)).toEqual([complaint('pools'), complaint('all listings')])
  })

  it('is seen where only a service is worse', () => {
    expect(worse(a, b, product('saas/c', { openSource: factOf('all', ['register']) })).map((text) => text.split(':')[0])).toEqual(['Unexpected Second-hand (all listings)'])
  })

  it('is none with one more pool with good facts, however little is known of its clients, and however old its facts are', () => {
    expect(worse(a, b, product('pools/c', { ...good, restaked: factOf('no', ['project'], '2021') }))).toEqual([])
  })

  it('is none with fewer listings of the same kind, or without any', () => {
    expect(worse(a)).toEqual([])
    expect(worse()).toEqual([])
  })
})

describe('pinned sources that become fewer', () => {
  const commit = `https://github.com/owner/name/blob/${'a'.repeat(40)}/README.md`
  const from = (...urls: string[]) => ({ value: 'no', asOf: '2026-08', sources: urls.map((url) => ({ title: 'Source', url, kind: 'project' })) })
  const foundWith = (...urls: string[]) => qualityOf([product('pools/a', { restaked: from(...urls) })], today)
  const kept = keptOf(foundWith(commit, commit, 'https://example.org/'))

  it('are complained of, with what to do', () => {
    const complaint = (scope: string) => `Unexpected Pinned sources (${scope}): 1 of 1 (100%), expected no fewer than 2 of 3 (66.7%), as tests/repository/quality.json has it; link to a commit, or give the address of a copy as "archived". If nobody can, run \`npm run quality -- --keep\` and say why in the pull request.`
    expect(worseThan(kept, foundWith(commit))).toEqual([complaint('pools'), complaint('all listings')])
    expect(fewerPinned(kept, foundWith(commit))).toEqual([complaint('pools'), complaint('all listings')])
  })

  it.each([['as many', [commit, commit]], ['as many among more', [commit, commit, 'https://example.org/', 'https://example.org/2', 'https://example.org/3']], ['more', [commit, commit, commit]]])('are not where there are %s', (_, urls) => expect(fewerPinned(kept, foundWith(...urls))).toEqual([]))
})

describe('the report', () => {
  it('shows the goals beside what there is, and lists the facts where it is asked to', () => {
    const found = qualityOf([product('pools/a', { restaked: factOf('no', ['project']), bridged: unknown, lentOut: factOf('no', ['register'], '2024') }), product('keyGen/b', { openSource: factOf('all', ['project']) })], today)
    const head = `# How good our facts are

Counted on 26 November 2026. A fact that several listings share counts once.

| | Pools | Goal | All listings |
| --- | --- | --- | --- |
| Facts | 3 | | 4 |
| Known | 2 | | 3 |
| Second-hand | 1 of 2 (50%) | at most 10% | 1 of 3 (33.3%) |
| Unknown, besides client shares | 1 of 3 (33.3%) | at most 5% | 1 of 4 (25%) |
| Unknown client shares | 0 of 0 (0%) | | 0 of 0 (0%) |
| Contradicted | 0 of 2 (0%) | none | 0 of 3 (0%) |
| Older than 12 months | 1 of 2 (50%) | | 1 of 3 (33.3%) |
| With a check that a machine can run | 0 of 3 (0%) | at least 60% | 0 of 4 (0%) |
| Pinned sources | 0 of 2 (0%) | | 0 of 3 (0%) |

Missed: second-hand; unknown, besides client shares.`
    expect(qualityReport(found, today, false)).toBe(`${head} To see which facts, run \`npm run quality -- --list\`.\n`)
    const of = (title: string, key: string) => `\n\n## ${title}\n\n- \`content/products/pools/a.json\`: ${key}`
    expect(qualityReport(found, today, true)).toBe(`${head}${of('Second-hand', 'lentOut')}${of('Unknown, besides client shares', 'bridged')}${of('Older than 12 months', 'lentOut')}\n`)
  })

  it('says so where every goal is met', () => {
    expect(qualityReport(qualityOf([product('pools/a', { restaked: factOf('no', ['project']) })], today), today, false)).toMatch(/\n\nEvery goal is met\.\n$/)
  })
})

describe('npm run quality', () => {
  let folder = ''
  afterEach(() => rmSync(folder, { recursive: true }))
  const pool = (name: string) => JSON.stringify({ name, url: 'https://pool.example.org/', facts: Object.fromEntries(neededFacts('pools').map((key) => [key, unknown])) })
  /** Runs it on a registry of these files, below content/products. */
  function run(files: Record<string, string>, args: string[] = [], prepare: () => void = () => {}) {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'quality-')))
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, 'content/products', path)), { recursive: true })
      writeFileSync(join(folder, 'content/products', path), text)
    }
    prepare()
    const { status, stdout, stderr } = spawnSync(process.execPath, [...withTypeScript, join(root, 'scripts/quality.ts'), ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, BUILD_DATE: today } })
    return { status, stdout, stderr }
  }

  it('exits 1 where a goal is missed, and names the facts with --list', () => {
    const { status, stdout, stderr } = run({ 'pools/some-pool.json': pool('Some Pool') }, ['--list'])
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toContain('\n\nMissed: unknown, besides client shares.\n\n## Unknown, besides client shares\n\n- `content/products/pools/some-pool.json`: status, launch, ')
    expect(stdout).toMatch(/\n## Unknown client shares\n\n- `content\/products\/pools\/some-pool\.json`: executionClientShare, consensusClientShare\n$/)
  })

  it('exits 0 where every goal is met', () => {
    const { status, stdout, stderr } = run({})
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/\n\nEvery goal is met\.\n$/)
  })

  it('exits 1 where fewer sources are pinned than is kept, and says so below the report', () => {
    const prepare = () => {
      mkdirSync(join(folder, dirname(keptFile)), { recursive: true })
      const none = { count: 0, of: 0 }
      writeFileSync(join(folder, keptFile), JSON.stringify({ pools: { pinned: none }, all: { pinned: { count: 1, of: 2 } } }))
    }
    const { status, stdout, stderr } = run({}, [], prepare)
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toMatch(/\n\nEvery goal is met\.\n\nUnexpected Pinned sources \(all listings\): 0 of 0 \(0%\), expected no fewer than 1 of 2 \(50%\), as tests\/repository\/quality\.json has it; .*\n$/)
  })

  it('keeps the numbers with --keep and exits 0', () => {
    const { status, stdout, stderr } = run({ 'pools/some-pool.json': pool('Some Pool') }, ['--keep'])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/\n\n✔ tests\/repository\/quality\.json\n$/)
    const count = neededFacts('pools').length - 2
    expect(JSON.parse(readFileSync(join(folder, keptFile), 'utf8'))).toMatchObject({ pools: { unknown: { count, of: count } }, all: { secondHand: { count: 0, of: 0 } } })
  })

  it('exits 2 and keeps nothing where product files have errors', () => {
    const wrong = { 'pools/broken.json': '{', 'pools/empty.json': '', 'pools/odd-key.json': pool('Odd Key').replace('"name"', '"nam"') }
    expect(run({ ...wrong, 'pools/some-pool.json': pool('Some Pool') }, ['--keep'])).toEqual({ status: 2, stdout: '', stderr: 'Unexpected errors in 3 of 4 product files, expected none; mend what `npm run check` names.\n' })
    expect(existsSync(join(folder, keptFile))).toBe(false)
  })

  it('writes through no link', () => {
    const prepare = () => {
      mkdirSync(join(folder, 'elsewhere'))
      symlinkSync(join(folder, 'elsewhere'), join(folder, 'tests'))
    }
    const { status, stderr } = run({}, ['--keep'], prepare)
    expect([status, stderr]).toEqual([2, 'Unexpected symbolic link at tests, expected a plain file or folder; remove it.\n'])
    expect(existsSync(join(folder, 'elsewhere/repository'))).toBe(false)
  })
})
