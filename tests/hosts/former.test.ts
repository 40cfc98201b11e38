import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostingFiles } from '../../src/publish/hosting/files.ts'
import { formerRedirects, redirects } from '../../src/redirects.ts'
import { root } from '../files.ts'
import { ask } from './ask.ts'
import { caddy, startCaddy } from './caddy.ts'
import { hasNginx, startNginx } from './nginx.ts'
import { sayWithout, type Started } from './start.ts'

const former = formerRedirects([
  { category: 'pools', id: 'new-pool', formerly: ['oldest-pool', 'old-pool'] },
  { category: 'keyGen', id: 'new-keys', formerly: ['old-keys'] },
  { category: 'saas', id: 'never-renamed' },
])

it('a former name leads on from page, in every language, and data, with and without a slash', () => {
  expect(former.filter(({ from }) => from.includes('old-pool'))).toEqual([
    ...['', '/es', '/ar', '/zh'].flatMap((lang) => [
      { from: `${lang}/staking/pools/old-pool`, to: `${lang}/staking/pools/new-pool/` },
      { from: `${lang}/staking/pools/old-pool/`, to: `${lang}/staking/pools/new-pool/` },
      { from: `${lang}/staking/pools/old-pool/index.md`, to: `${lang}/staking/pools/new-pool/index.md` },
      { from: `${lang}/staking/pools/old-pool/feed.xml`, to: `${lang}/staking/pools/new-pool/feed.xml` },
    ]),
    { from: '/staking/pools/old-pool/index.json', to: '/staking/pools/new-pool/index.json' },
    { from: '/api/v1/pools/old-pool.json', to: '/api/v1/pools/new-pool.json' },
  ])
  expect(former).toHaveLength(54)
  expect(former.find(({ from }) => from === '/staking/solo/old-keys')).toEqual({ from: '/staking/solo/old-keys', to: '/staking/solo/new-keys/' })
})

/** A build as small as hosts can serve it, with former names. */
function writeBuild(folder: string, basePath: string): void {
  const pages = ['index.html', '404.html', 'staking/pools/new-pool/index.html']
  for (const page of pages) {
    mkdirSync(dirname(join(folder, page)), { recursive: true })
    writeFileSync(join(folder, page), `<title>${page}</title>`)
  }
  for (const [path, text] of hostingFiles({ policy: "default-src 'none'", basePath, tag: '0a', former }, pages)) writeFileSync(join(folder, path), text)
}

if (!hasNginx) sayWithout('nginx with its brotli module', 'where nginx leads from former names')
if (!caddy) sayWithout('caddy', 'where Caddy leads from former names')

const hosts = [['nginx', hasNginx, startNginx], ['Caddy', caddy !== undefined, startCaddy]] as const
describe.each(hosts.filter(([, isThere]) => isThere).flatMap(([name, , start]) => ['', '/guide'].map((basePath) => [name, basePath, start] as const)))('%s, from the folder "%s"', (_, basePath, start) => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'former-')))
  let server: Started
  beforeAll(async () => {
    writeBuild(folder, basePath)
    server = await start(folder)
  })
  afterAll(async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('leads on from every former address, for good', async () => {
    for (const { from, to } of former) {
      const { status, headers } = await ask(server.origin, basePath + from)
      expect([from, status, headers.location]).toEqual([from, 301, basePath + to])
    }
  })

  it.each(['/staking/pools/old', '/staking/pools/old-pool-2/', '/staking/pools/old-pool/x', '/staking/saas/old-pool/', '/api/v1/saas/old-pool.json', '/api/v1/pools/old-pool.json/'])('does not lead on from %s', async (path) => {
    expect((await ask(server.origin, basePath + path)).status).toBe(404)
  })

  it('answers the page itself', async () => {
    expect((await ask(server.origin, `${basePath}/staking/pools/new-pool/`)).body.toString()).toBe('<title>staking/pools/new-pool/index.html</title>')
  })
})

describe.each(['', '/guide'])('what Cloudflare, Netlify and CloudFront read of a build in the folder "%s"', (basePath) => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'former-')))
  beforeAll(() => writeBuild(folder, basePath))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('has a line for each', () => {
    const lines = readFileSync(join(folder, '_redirects'), 'utf8').trimEnd().split('\n')
    expect(lines).toEqual([...redirects, ...former].map(({ from, to }) => `${basePath}${from} ${basePath}${to} 301`))
  })

  it('leads on in CloudFront, with the lines that the guide has somebody make of them', () => {
    const guide = readFileSync(join(root, 'deploy/s3-cloudfront.md'), 'utf8')
    const command = /```sh\n(awk .*)\n```/.exec(guide)?.[1] ?? ''
    const { stdout } = spawnSync('sh', ['-c', command.replace('base= ', `base=${basePath} `).replace('out/_redirects', join(folder, '_redirects'))], { encoding: 'utf8' })
    const [code = ''] = [...guide.matchAll(/```js\n([^]*?)```/g)].map(([, text]) => text ?? '')
    const filled = code.replace(/var redirects = \{[^}]*\};/, () => `var redirects = {\n${stdout}};`).replace("var base = '';", `var base = '${basePath}';`)
    for (const { from, to } of [...redirects, ...former]) {
      const answer = runInNewContext(`${filled}\nhandler(event)`, { event: { request: { uri: basePath + from } } }) as { statusCode: number; headers: { location: { value: string } } }
      expect([answer.statusCode, answer.headers.location.value]).toEqual([301, basePath + to])
    }
  })
})
