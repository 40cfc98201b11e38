import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { root } from '../files.ts'
import type { Workflow } from './workflow-rules.ts'

// The scripts of both jobs, run as GitHub runs them: with an `npm` that says what it is told to, and a `gh` that only writes down how it was called.
const { report, issue } = (parse(readFileSync(join(root, '.github/workflows/freshness.yml'), 'utf8')) as Workflow).jobs
const gathering = (report?.steps ?? []).flatMap(({ run }) => (run?.includes('report.md') ? [run] : []))
const telling = (issue?.steps ?? []).flatMap(({ run }) => run ?? [])
const folder = mkdtempSync(join(tmpdir(), 'freshness-'))
const says = { stale: '# To check again\n\nOld.\n', translations: '## Translations\n\nBehind.\n', audit: 'weak\n' }

afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeEach(() => {
  for (const path of ['bin', 'work']) {
    rmSync(join(folder, path), { recursive: true, force: true })
    mkdirSync(join(folder, path))
  }
  writeFileSync(join(folder, 'bin/npm'), `#!/bin/sh\ncase "$*" in 'run --silent stale -- --links --quiet') printf '%s' "$STALE";; 'run --silent translations -- --format markdown --quiet') printf '%s' "$TRANSLATIONS"; exit "\${TRANSLATIONS_STATUS:-0}";; 'audit --audit-level=moderate') printf '%s' "$AUDIT"; [ -z "$AUDIT" ];; *) exit 99;; esac\n`, { mode: 0o755 })
  writeFileSync(join(folder, 'bin/gh'), `#!/bin/sh\nprintf '%s\\n' "$*" >> ${folder}/gh.log\ncase "$*" in 'issue list'*) printf '%s' "$OPEN_ISSUE";; esac\n`, { mode: 0o755 })
  writeFileSync(join(folder, 'gh.log'), '')
})

/** Runs steps one after another, and gives the last exit status. */
function run(scripts: readonly string[], env: Record<string, string>): number | null {
  let status: number | null = 0
  for (const script of scripts) {
    status = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { cwd: join(folder, 'work'), env: { ...process.env, ...env, GITHUB_OUTPUT: join(folder, 'work/output'), GITHUB_STEP_SUMMARY: join(folder, 'work/summary'), PATH: `${join(folder, 'bin')}${delimiter}${process.env.PATH}` }, encoding: 'utf8' }).status
    if (status !== 0) break
  }
  return status
}

/** The report on what the commands say, as the first job hands it on. */
function reported(env: Record<string, string>): string {
  expect(run(gathering, env)).toBe(0)
  const [, encoded] = /^report=(.*)\n$/.exec(readFileSync(join(folder, 'work/output'), 'utf8')) ?? []
  expect(encoded).toBeDefined()
  const text = Buffer.from(encoded ?? '', 'base64').toString()
  expect(readFileSync(join(folder, 'work/summary'), 'utf8')).toBe(text)
  return text
}

describe.skipIf(process.platform === 'win32')('the report on what is old', () => {
  it('is gathered in one step', () => expect(gathering).toHaveLength(1))

  it.each<[string, Record<string, string>, string]>([
    ['nothing', {}, ''],
    ['facts', { STALE: says.stale }, says.stale],
    ['translations', { TRANSLATIONS: says.translations }, says.translations],
    ['facts and translations', { STALE: says.stale, TRANSLATIONS: says.translations }, `${says.stale}\n${says.translations}`],
    ['packages', { AUDIT: says.audit }, `\n## Packages with known weaknesses\n\n\`\`\`\n${says.audit}\`\`\`\n`],
    ['all', { STALE: says.stale, TRANSLATIONS: says.translations, AUDIT: says.audit }, `${says.stale}\n${says.translations}\n## Packages with known weaknesses\n\n\`\`\`\n${says.audit}\`\`\`\n`],
  ])('is of %s', (_, env, text) => expect(reported(env)).toBe(text))

  it('fails where a translation cannot be read: nobody is told that all is well', () => expect(run(gathering, { TRANSLATIONS_STATUS: '1' })).toBe(1))
})

describe.skipIf(process.platform === 'win32')('the issue', () => {
  const told = (text: string, open = '') => {
    expect(run(telling, { REPORT: Buffer.from(text).toString('base64'), OPEN_ISSUE: open, GH_TOKEN: 'x', GH_REPO: 'owner/name' })).toBe(0)
    return readFileSync(join(folder, 'gh.log'), 'utf8').split('\n').filter(Boolean).slice(2)
  }

  it('is opened, and says all of it', () => {
    expect(told(says.translations)).toEqual(['issue create --title Facts, links, translations and packages to check again --label freshness --body-file report.md'])
    expect(readFileSync(join(folder, 'work/report.md'), 'utf8')).toBe(says.translations)
  })
  it('is brought up to date', () => expect(told(says.translations, '7')).toEqual(['issue edit 7 --body-file report.md']))
  it('is closed once nothing is left', () => expect(told('', '7')).toEqual(['issue close 7 --comment No fact is older than 12 months, every link answers, no translation is behind, and no package has a known weakness.']))
  it('is not opened for nothing', () => expect(told('')).toEqual([]))
})
