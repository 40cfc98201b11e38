import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from '../files.ts'
import type { Workflow } from './workflow-rules.ts'

// The scripts of the job that may write, run as GitHub runs them: on real repositories, with a `gh` that only writes down how it was called.
const { propose } = (parse(readFileSync(join(root, '.github/workflows/recheck.yml'), 'utf8')) as Workflow).jobs
const scripts = (propose?.steps ?? []).flatMap(({ run }) => run ?? [])
const product = 'content/products/pools/some-pool.json'
const folder = mkdtempSync(join(tmpdir(), 'recheck-'))
const remote = join(folder, 'remote/owner/name')
const work = join(folder, 'work')
const git = (cwd: string, ...args: string[]) => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main', ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
const bot = ['-c', 'user.email=41898282+github-actions[bot]@users.noreply.github.com']

afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeEach(() => {
  for (const path of ['remote', 'work', 'seed', 'bin']) rmSync(join(folder, path), { recursive: true, force: true })
  for (const path of [remote, join(work, 'result'), join(folder, 'seed/content/products/pools'), join(folder, 'bin')]) mkdirSync(path, { recursive: true })
  git(remote, 'init', '--quiet', '--bare')
  const seed = join(folder, 'seed')
  git(seed, 'init', '--quiet')
  writeFileSync(join(seed, product), '{ "fee": 10 }\n')
  writeFileSync(join(seed, 'package.json'), '{}\n')
  git(seed, 'add', '.')
  git(seed, 'commit', '--quiet', '--message', 'first')
  git(seed, 'push', '--quiet', remote, 'HEAD:refs/heads/main')
  writeFileSync(join(folder, 'bin/gh'), `#!/bin/sh\nprintf '%s\\n' "$*" >> ${folder}/gh.log\ncase "$*" in 'pr list'*) printf 99;; 'api repos/owner/name/pulls?state=open&head=owner:recheck '*) printf '%s' "$OPEN_PULL_REQUEST";; 'issue list'*) printf '%s' "$OPEN_ISSUE";; esac\n`, { mode: 0o755 })
  writeFileSync(join(folder, 'gh.log'), '')
})

/** What the first job hands on: a change made in a clone, and its words. */
function result(change: (clone: string) => void, table = '# What checks read\n\n## By product\n'): void {
  const clone = join(folder, 'seed')
  change(clone)
  git(clone, 'add', '--all')
  writeFileSync(join(work, 'result/recheck.patch'), git(clone, 'diff', '--cached', '--binary'))
  git(clone, 'reset', '--quiet', '--hard')
  writeFileSync(join(work, 'result/table.md'), table)
  writeFileSync(join(work, 'result/diff.md'), '# Registry\n')
}

/** Runs the steps one after another, as far as they go. Gives the last exit status and how gh was called. */
function run(env: Record<string, string> = {}): { status: number | null; said: string; calls: string[] } {
  const all = { ...process.env, ...env, GITHUB_WORKSPACE: work, GH_TOKEN: 'x', GH_REPO: 'owner/name', REPOSITORY: `file://${remote}`, PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}`, GIT_CONFIG_GLOBAL: '/dev/null' }
  let last = { status: 0 as number | null, stdout: '', stderr: '' }
  for (const script of scripts) {
    last = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { cwd: work, env: all, encoding: 'utf8' })
    if (last.status !== 0) break
  }
  return { status: last.status, said: `${last.stdout}${last.stderr}`, calls: readFileSync(join(folder, 'gh.log'), 'utf8').split('\n').filter(Boolean) }
}

const raise = (clone: string) => writeFileSync(join(clone, product), '{ "fee": 12 }\n')
const opened = `pr create --base main --head recheck --title What checks read --body-file ${work}/body.md`

describe('the job that proposes', () => {
  it('opens one pull request with the table and the diff', () => {
    result(raise)
    expect(run()).toEqual({ status: 0, said: '', calls: ['auth setup-git', 'api repos/owner/name/pulls?state=open&head=owner:recheck --jq .[0].number // empty', opened] })
    expect(git(remote, 'show', `recheck:${product}`)).toBe('{ "fee": 12 }\n')
    expect(git(remote, 'log', '--format=%ae %s', 'main..recheck')).toBe('41898282+github-actions[bot]@users.noreply.github.com What checks read\n')
    expect(readFileSync(join(work, 'body.md'), 'utf8')).toBe('# What checks read\n\n## By product\n# Registry\n')
  })

  it('says in the title where somebody else is in control', () => {
    result(raise, '## Changed\n\n| ⚠ Some Pool | `status` | a | b | c |\n')
    expect(run().calls.at(-1)).toBe(opened.replace('What checks read', '⚠ What checks read: a pool, who controls it or its token changed'))
  })

  it('updates the one that is open', () => {
    result(raise)
    git(join(folder, 'seed'), ...bot, 'commit', '--quiet', '--allow-empty', '--message', 'last week')
    git(join(folder, 'seed'), 'push', '--quiet', remote, 'HEAD:refs/heads/recheck')
    expect(run({ OPEN_PULL_REQUEST: '7' }).calls.at(-1)).toBe(`pr edit 7 --title What checks read --body-file ${work}/body.md`)
    expect(git(remote, 'log', '--format=%s', 'main..recheck')).toBe('What checks read\n')
  })

  it('cuts words that are longer than GitHub takes', () => {
    result(raise, `# What checks read\n\n## Could not tell\n\n${'| a |\n'.repeat(60_000)}\n## By product\n`)
    expect(run().status).toBe(0)
    expect([join(work, 'body.md'), join(work, 'unclear.md')].map((path) => readFileSync(path).length)).toEqual([60_000, 60_000])
  })

  it('writes nothing over what a person added there', () => {
    result(raise)
    git(join(folder, 'seed'), 'commit', '--quiet', '--allow-empty', '--message', 'by hand')
    git(join(folder, 'seed'), 'push', '--quiet', remote, 'HEAD:refs/heads/recheck')
    expect(run({ OPEN_PULL_REQUEST: '7' }).calls.at(-1)).toBe(`pr comment 7 --body-file ${work}/body.md`)
    expect(git(remote, 'log', '--format=%s', 'main..recheck')).toBe('by hand\n')
  })

  it('does nothing where nothing was read', () => {
    result(() => undefined)
    expect(run()).toEqual({ status: 0, said: '', calls: ['auth setup-git'] })
  })

  it.each<[string, (clone: string) => void]>([
    ['a workflow', (clone) => { mkdirSync(join(clone, '.github/workflows'), { recursive: true }); writeFileSync(join(clone, '.github/workflows/a.yml'), 'on: push\n') }],
    ['a package', (clone) => writeFileSync(join(clone, 'package.json'), '{ "scripts": { "postinstall": "steal" } }\n')],
    ['a new product', (clone) => writeFileSync(join(clone, 'content/products/pools/new-pool.json'), '{}\n')],
    ['a product that is gone', (clone) => rmSync(join(clone, product))],
    ['a product that is renamed', (clone) => git(clone, 'mv', product, 'content/products/pools/renamed.json')],
    ['a product that runs', (clone) => execFileSync('chmod', ['+x', join(clone, product)])],
    ['a link in place of a product', (clone) => { rmSync(join(clone, product)); symlinkSync('/etc/passwd', join(clone, product)) }],
    ['a repository in place of a product', (clone) => { rmSync(join(clone, product)); mkdirSync(join(clone, product)); git(join(clone, product), 'init', '--quiet'); git(join(clone, product), 'commit', '--quiet', '--allow-empty', '--message', 'a') }],
    ['a name that git writes in quotation marks', (clone) => writeFileSync(join(clone, 'content/products/pools/s\u00f6me pool\n:100644.json'), '{}\n')],
    ['a product and a page', (clone) => { raise(clone); writeFileSync(join(clone, 'content/index.mdx'), '# A\n') }],
  ])('refuses a patch with %s', (_, change) => {
    result(change)
    const { status, said, calls } = run()
    expect(status).toBe(1)
    expect(said).toContain('Unexpected patch, expected one that changes product files and nothing else.\n')
    expect(calls).toEqual(['auth setup-git'])
    expect(git(remote, 'branch', '--format=%(refname:short)')).toBe('main\n')
  })

  it('refuses a patch that leads out of the repository', () => {
    result(raise)
    writeFileSync(join(work, 'result/recheck.patch'), '--- /dev/null\n+++ b/../../out\n@@ -0,0 +1 @@\n+words\n')
    expect(run().status).not.toBe(0)
  })

  const table = '# What checks read\n\n## Could not tell\n\nTry again.\n\n| a |\n\n## By product\n\n| b |\n'
  it('brings what could not be told into the open issue about freshness', () => {
    result(() => undefined, table)
    expect(run({ OPEN_ISSUE: '3' }).calls.at(-1)).toBe('issue comment 3 --edit-last --create-if-none --body-file unclear.md')
    expect(readFileSync(join(work, 'unclear.md'), 'utf8')).toBe('## Could not tell\n\nTry again.\n\n| a |\n\n')
  })

  it('opens one where there is none', () => {
    result(() => undefined, table)
    expect(run().calls.at(-1)).toBe('issue create --title Facts, links, translations and packages to check again --label freshness --body-file unclear.md')
  })
})
