import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { filesBelow, root } from '../files.ts'
import { faultsOf, type Job, type Workflow } from './workflow-rules.ts'

const files = filesBelow('.github/workflows')
const textOf = (path: string) => readFileSync(join(root, path), 'utf8')
const workflows = files.map((file) => [file, parse(textOf(`.github/workflows/${file}`)) as Workflow] as const)
const deploy = (parse(textOf('.github/workflows/deploy.yml')) as Workflow).jobs

/** The rights of jobs beyond reading contents, by workflow. */
const rights: Readonly<Record<string, [job: string, rights: Record<string, string>][]>> = {
  'deploy.yml': [['provenance', { attestations: 'write', 'id-token': 'write' }], ['github', { attestations: 'read', pages: 'write', 'id-token': 'write' }], ['cloudflare', { attestations: 'read', contents: 'read' }]],
  'freshness.yml': [['issue', { issues: 'write' }]],
  'recheck.yml': [['propose', { contents: 'write', issues: 'write', 'pull-requests': 'write' }]],
}

it('there are workflows', () => {
  expect(files).toEqual(['deploy.yml', 'freshness.yml', 'pull-request.yml', 'recheck.yml'])
})

describe.each(workflows)('the workflow %s', (file, workflow) => {
  const jobs = Object.entries(workflow.jobs)

  it('has no fault that the linter or a rule of ours finds', async () => {
    expect(await faultsOf(textOf(`.github/workflows/${file}`))).toEqual([])
  })

  it('may do no more than it has to', () => {
    const more = jobs.filter(([, { permissions }]) => permissions).map(([name, { permissions }]) => [name, permissions])
    expect(more).toEqual(rights[file] ?? [])
  })

  it('tells a secret to no job but the one that needs it', () => {
    expect(jobs.filter(([, job]) => JSON.stringify(job).includes('secrets')).map(([name]) => name)).toEqual(file === 'deploy.yml' ? ['cloudflare'] : [])
  })
})

describe('a hostile workflow', () => {
  const folder = 'tests/fixtures/workflows'
  const fixtures = filesBelow(folder).filter((fixture) => fixture.endsWith('.yml'))
  const kinds = [...new Set(fixtures.map((fixture) => fixture.split('/')[0] ?? ''))]

  it('comes in three forms of each kind at least', () => {
    expect(kinds).toEqual(['action-not-pinned', 'cache-filled', 'no-time-limit', 'off-main', 'pull-request-target', 'right-to-write', 'script-injection', 'script-of-a-package', 'secret-told'])
    expect(kinds.filter((kind) => fixtures.filter((fixture) => fixture.startsWith(`${kind}/`)).length < 3)).toEqual([])
  })

  it.each(fixtures)('is refused: %s', async (fixture) => {
    const faults = await faultsOf(textOf(`${folder}/${fixture}`))
    expect(faults.length).toBeGreaterThan(0)
    await expect(`${faults.join('\n')}\n`).toMatchFileSnapshot(join(root, folder, fixture.replace(/\.yml$/, '.txt')))
  })
})

describe('the deploy', () => {
  const stepsOf = (job: string) => deploy[job]?.steps ?? []

  it('begins nothing on another branch than main, whatever started it', () => {
    const main = "github.ref == 'refs/heads/main'"
    expect(Object.entries(deploy).map(([name, job]) => [name, job.if])).toEqual([
      ['count', main],
      ['shard', `${main} && needs.count.outputs.shared == 'true'`],
      // A job that was skipped would have all skipped that come after it; one that failed still does.
      ['build', `${main} && !failure() && !cancelled()`],
      ['provenance', `${main} && !cancelled() && needs.build.result == 'success'`],
      ['github', `${main} && !cancelled() && needs.provenance.result == 'success' && vars.DEPLOY_TO == 'github'`],
      ['cloudflare', `${main} && !cancelled() && needs.provenance.result == 'success' && vars.DEPLOY_TO == 'cloudflare'`],
      ['keep', main],
    ])
  })

  it('uploads one archive, and what is attested, verified and deployed is that one', () => {
    const uploads = stepsOf('build').filter(({ uses }) => uses?.startsWith('actions/upload-'))
    expect(uploads.map((step) => step.with)).toEqual([{ name: 'site', path: 'artifact.tar', 'retention-days': 30 }])
    expect(stepsOf('provenance').map((step) => step.with)).toEqual([{ name: 'site' }, { 'subject-path': 'artifact.tar' }])
    expect(stepsOf('github').map((step) => step.with ?? step.run?.split(' ').slice(0, 4).join(' '))).toEqual([{ name: 'site' }, 'gh attestation verify artifact.tar', { artifact_name: 'site' }])
    expect(stepsOf('cloudflare').slice(-4).map((step) => step.with ?? step.run?.split(' ').slice(0, 6).join(' '))).toEqual([{ name: 'site' }, 'gh attestation verify artifact.tar --repo "$GITHUB_REPOSITORY"', 'mkdir out && tar --extract --file', 'node tests/cloudflare/node_modules/wrangler/bin/wrangler.js pages deploy out --project-name="$CLOUDFLARE_PROJECT"'])
  })

  it.each(['github', 'cloudflare'])('to %s goes on only with what this workflow attested from this commit of main', (job) => {
    const verified = stepsOf(job).filter(({ run }) => run?.startsWith('gh attestation verify'))
    expect(verified.map(({ run }) => run)).toEqual(['gh attestation verify artifact.tar --repo "$GITHUB_REPOSITORY" --signer-workflow "$GITHUB_REPOSITORY/.github/workflows/deploy.yml" --source-ref refs/heads/main --source-digest "$GITHUB_SHA"'])
    expect(verified.map(({ env }) => env)).toEqual([{ GH_TOKEN: '${{ github.token }}' }])
  })

  it('gives each build every setting of the site, and shares and what is made of them the same day', () => {
    const settings = [...textOf('src/site.ts').matchAll(/process\.env\.([A-Z_]+)/g)].map((match) => match[1] ?? '')
    expect(new Set(settings).size).toBeGreaterThan(2)
    const own = { SITE_ORIGIN: '${{ vars.SITE_ORIGIN }}', BASE_PATH: '${{ vars.BASE_PATH }}', SITE_REPOSITORY: '${{ github.server_url }}/${{ github.repository }}' }
    expect(Object.keys(own).sort()).toEqual([...new Set(settings)].sort())
    const sameDay = { ...own, BUILD_DATE: '${{ needs.count.outputs.day }}' }
    const builds = ['shard', 'build'].flatMap((job) => stepsOf(job).filter(({ run }) => run?.includes('npm run build'))).map(({ run, env }) => [run?.trim().split('\n').at(-1), env])
    expect(builds).toEqual([
      ['npm run build -- --clean --shard "$PART/4"', { ...sameDay, PART: '${{ matrix.part }}' }],
      ['npm run build -- --clean', own],
      ['npm run build -- --merge shards/*', sameDay],
    ])
  })

  it('makes every share there is, and publishes nothing that an earlier run kept', () => {
    expect(deploy.shard?.strategy).toEqual({ matrix: { part: [1, 2, 3, 4] } })
    expect(textOf('.github/workflows/deploy.yml')).toContain('name: Share ${{ matrix.part }} of 4\n')
    const caching = Object.entries(deploy).filter(([, job]) => JSON.stringify(job).includes('actions/cache')).map(([name]) => name)
    expect(caching).toEqual(['keep'])
    expect(stepsOf('build').filter(({ uses }) => uses?.startsWith('actions/download-')).map((step) => step.with)).toEqual([{ pattern: 'share-*', path: 'shares', 'merge-multiple': true }])
  })

  it.skipIf(process.platform === 'win32').each([[1999, 'false'], [2000, 'true'], [2001, 'true']])('counts %i pages, and shares them out: %s', (pages, shared) => {
    const folder = mkdtempSync(join(tmpdir(), 'count-'))
    const [step] = stepsOf('count').filter(({ run }) => run)
    try {
      // What is no page: the schema of a category, and what file managers leave.
      mkdirSync(join(folder, 'content/products/pools'), { recursive: true })
      for (const file of ['products/pools.schema.json', '.DS_Store', ...Array.from({ length: pages - 1000 }, (_, index) => `page-${index}.mdx`), ...Array.from({ length: 1000 }, (_, index) => `products/pools/pool-${index}.json`)]) writeFileSync(join(folder, 'content', file), '')
      const { status, stderr } = spawnSync('bash', ['-e', '-c', step?.run ?? ''], { cwd: folder, encoding: 'utf8', env: { ...process.env, SHARED_FROM: String(step?.env?.SHARED_FROM), GITHUB_OUTPUT: join(folder, 'output') } })
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(readFileSync(join(folder, 'output'), 'utf8')).toMatch(new RegExp(`^shared=${shared}\nday=\\d{4}-\\d\\d-\\d\\d\n$`))
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })

  it('takes wrangler from the lock file that tests install, and gives only it the token', () => {
    const steps = stepsOf('cloudflare')
    expect(steps.filter((step) => JSON.stringify(step).includes('CLOUDFLARE_API_TOKEN'))).toEqual(steps.slice(-1))
    expect(steps.flatMap(({ run }) => (run?.startsWith('npm ') ? [run] : []))).toEqual(['npm ci --prefix tests/cloudflare --ignore-scripts --no-audit --no-fund'])
    const { packages } = JSON.parse(textOf('tests/cloudflare/package-lock.json')) as { packages: Record<string, { bin?: Record<string, string>; integrity?: string }> }
    expect(packages['node_modules/wrangler']?.bin?.wrangler).toBe('bin/wrangler.js')
    expect(Object.entries(packages).filter(([place, { integrity }]) => place !== '' && !integrity?.startsWith('sha512-')).map(([place]) => place)).toEqual([])
    // Of the repository it has the two files that name the package: wrangler would run a folder "functions" and heed settings of its own.
    expect(String(steps[0]?.with?.['sparse-checkout']).trim().split('\n')).toEqual(['/tests/cloudflare/package.json', '/tests/cloudflare/package-lock.json'])
  })
})

describe('what pull requests take over', () => {
  const jobs = Object.values((parse(textOf('.github/workflows/pull-request.yml')) as Workflow).jobs)
  const caching = (list: readonly Job[]) => list.flatMap(({ steps = [] }) => steps).filter(({ uses }) => uses?.startsWith('actions/cache'))

  it('is what main keeps, under the same name, and they keep nothing', () => {
    expect(caching(jobs).map(({ uses }) => uses?.split('@')[0])).toEqual(['actions/cache/restore', 'actions/cache/restore'])
    const places = 'node_modules/.cache/site\n.next/cache\n'
    const [restore, save] = [{ path: places, key: 'site-${{ github.run_id }}', 'restore-keys': 'site-' }, { path: places, key: 'site-${{ github.run_id }}' }]
    expect(caching(jobs).map((step) => step.with)).toEqual([restore, restore])
    expect(caching(Object.values(deploy)).map((step) => [step.uses?.split('@')[0], step.with])).toEqual([['actions/cache/restore', restore], ['actions/cache/save', save]])
  })

  it('reaches no other workflow', () => {
    const others = workflows.filter(([file]) => !['deploy.yml', 'pull-request.yml'].includes(file))
    expect(others.filter(([, { jobs }]) => caching(Object.values(jobs)).length > 0)).toEqual([])
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
