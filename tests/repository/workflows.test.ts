import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { filesBelow, root } from '../files.ts'

interface Step { uses?: string; run?: string; with?: Record<string, unknown> }
interface Job { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }
interface Workflow { on: Record<string, unknown>; permissions?: Record<string, string>; jobs: Record<string, Job> }

const files = filesBelow('.github/workflows')
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')
const workflows = files.map((file) => [file, parse(textOf(`.github/workflows/${file}`)) as Workflow, textOf(`.github/workflows/${file}`)] as const)

/** The rights of jobs beyond reading, by workflow. */
const rights: Readonly<Record<string, [job: string, rights: Record<string, string>][]>> = {
  'deploy.yml': [['provenance', { attestations: 'write', 'id-token': 'write' }], ['github', { pages: 'write', 'id-token': 'write' }]],
  'freshness.yml': [['issue', { issues: 'write' }]],
}
/** GitHub's own actions that run nothing of what they carry. */
const harmless = ['actions/download-artifact', 'actions/attest-build-provenance', 'actions/deploy-pages']

it('there are workflows', () => {
  expect(files).toEqual(['deploy.yml', 'freshness.yml', 'pull-request.yml'])
})

describe.each(workflows)('the workflow %s', (file, workflow, text) => {
  const jobs = Object.entries(workflow.jobs)
  const steps = jobs.flatMap(([, job]) => job.steps)

  it('pins each action to a commit and says which version that is', () => {
    const lines = text.split('\n').filter((line) => /\buses:/.test(line))
    expect(lines.length).toBe(steps.filter(({ uses }) => uses !== undefined).length)
    expect(lines.filter((line) => !/^ +- uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
  })

  it('may do no more than it has to', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' })
    const more = jobs.filter(([, { permissions }]) => permissions).map(([name, { permissions }]) => [name, permissions])
    expect(more).toEqual(rights[file] ?? [])
  })

  it('gives the right to write to no job that runs code of packages or of the repository', () => {
    const writers = jobs.filter(([, { permissions = {} }]) => Object.values(permissions).includes('write')).map(([, job]) => job)
    const strange = (uses: string) => !harmless.includes(uses.split('@')[0] ?? '')
    expect(writers.flatMap((job) => job.steps).filter(({ uses, run = '' }) => (uses !== undefined && strange(uses)) || /\b(npm|npx|node|tsx)\b/.test(run))).toEqual([])
  })

  it('tells a secret to no job but the one that needs it, which has neither the repository nor its packages', () => {
    const knowing = jobs.filter(([, job]) => JSON.stringify(job).includes('secrets.'))
    expect(knowing.map(([name]) => name)).toEqual(file === 'deploy.yml' ? ['cloudflare'] : [])
    expect(knowing.flatMap(([, job]) => job.steps).filter(({ uses = '', run = '' }) => uses.startsWith('actions/checkout@') || /\b(npm|npx|node|tsx)\b/.test(run))).toEqual([])
    // Strangers' changes come in by pull requests.
    if (knowing.length > 0) expect(Object.keys(workflow.on)).not.toContain('pull_request')
  })

  it('never runs a stranger\'s code with rights', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
    expect(Object.keys(workflow.on)).not.toContain('workflow_run')
    expect(text).not.toMatch(/pull_request_target|secrets\[|secrets: inherit/)
  })

  it('puts nothing into a script but through the environment', () => {
    expect(steps.filter(({ run = '' }) => run.includes('${{'))).toEqual([])
  })

  it('stops by itself', () => {
    expect(jobs.filter(([, job]) => !Number.isInteger(job['timeout-minutes']) || Number(job['timeout-minutes']) > 60).map(([name]) => name)).toEqual([])
  })

  it('leaves no token in the checkout, and runs no script of a package at installation', () => {
    expect(steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')).filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
    const installs = steps.map(({ run = '' }) => run).filter((run) => /\bnpm (ci|cit|i|install)\b/.test(run))
    expect(installs.length).toBeGreaterThan(0)
    expect(installs.filter((run) => !run.includes('--ignore-scripts'))).toEqual([])
  })
})

describe('commands that are named', () => {
  const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }
  const places = [...files.map((file) => `.github/workflows/${file}`), '.github/pull_request_template.md', 'README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...filesBelow('content/contributing').map((file) => `content/contributing/${file}`)]

  it.each(places)('in %s exist', (place) => {
    const named = [...textOf(place).matchAll(/npm run (?:--[\w-]+ )*([\w:.-]*\w)/g)].map((match) => match[1] ?? '')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })

  it('start files that exist', () => {
    const started = Object.values(scripts).flatMap((command) => [...command.matchAll(/\btsx (\S+)/g)].map((match) => match[1] ?? ''))
    expect(started.length).toBeGreaterThan(5)
    expect(started.filter((path) => ![...filesBelow('scripts').map((file) => `scripts/${file}`), ...filesBelow('bench').map((file) => `bench/${file}`)].includes(path))).toEqual([])
  })
})

it('links between the papers of the repository lead somewhere', () => {
  const dead = ['CONTRIBUTING.md', 'SECURITY.md', 'CODE_OF_CONDUCT.md'].flatMap((paper) =>
    [...textOf(paper).matchAll(/\]\(([^)#]+)\)/g)].map((match) => match[1] ?? '').filter((target) => !target.startsWith('https://')).filter((target) => {
      try {
        return textOf(target) === ''
      } catch {
        return true
      }
    }).map((target) => `${paper} -> ${target}`),
  )
  expect(dead).toEqual([])
})

it('every path that CODEOWNERS names is there', () => {
  const paths = textOf('.github/CODEOWNERS').split('\n').filter((line) => /^\S/.test(line) && !line.startsWith('#')).map((line) => line.split(/\s+/)[0] ?? '')
  expect(paths.length).toBeGreaterThan(4)
  const there = (path: string) => {
    try {
      return path === '*' || (path.endsWith('/') ? filesBelow(path.slice(1)).length > 0 : textOf(path.slice(1)) !== '')
    } catch {
      return false
    }
  }
  expect(paths.filter((path) => !there(path))).toEqual([])
})
