import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { translatedLangs } from '../../src/languages.ts'
import { hostingFiles } from '../../src/publish/hosting/files.ts'
import { ask } from './ask.ts'
import { caddy, startCaddy } from './caddy.ts'
import { hasNginx, startNginx } from './nginx.ts'
import { nowhereInEnglish, nowhereInLanguages } from './nowhere.ts'
import { sayWithout, type Started } from './start.ts'

if (!hasNginx) sayWithout('nginx with its brotli module', 'in which language nginx says that nothing is there')
if (!caddy) sayWithout('caddy', 'in which language Caddy says that nothing is there')

// A build as small as hosts can serve it, in every language but the last: a site has those that it is translated into.
const there = translatedLangs.slice(0, -1)
const pages = ['index.html', '404.html', ...there.flatMap((lang) => [`${lang}/index.html`, `${lang}/404.html`])]
const hosts = [['nginx', hasNginx, startNginx], ['Caddy', caddy !== undefined, startCaddy]] as const

describe.each(hosts.filter(([, isThere]) => isThere).flatMap(([name, , start]) => ['', '/guide', '/a.b/guide'].map((basePath) => [name, basePath, start] as const)))('%s, from the folder "%s", where an address leads nowhere', (_, basePath, start) => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'nowhere-')))
  let server: Started
  beforeAll(async () => {
    for (const page of pages) {
      mkdirSync(dirname(join(folder, page)), { recursive: true })
      writeFileSync(join(folder, page), page)
    }
    for (const [path, text] of hostingFiles({ policy: "default-src 'none'", basePath, tag: '0a' }, pages)) writeFileSync(join(folder, path), text)
    server = await start(folder)
  })
  afterAll(async () => {
    await server?.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const answerTo = async (path: string) => {
    const { status, body } = await ask(server.origin, path)
    return [path, status, body.toString()]
  }

  it('answers in the language of the address, in English where the site lacks it', async () => {
    for (const [path, file] of nowhereInLanguages) expect(await answerTo(basePath + path)).toEqual([basePath + path, 404, pages.includes(file) ? file : '404.html'])
  })

  it('answers in English everywhere else', async () => {
    for (const path of nowhereInEnglish) expect(await answerTo(basePath + path)).toEqual([basePath + path, 404, '404.html'])
    // Outside the folder no address is one of this site, whatever it looks like.
    if (basePath) for (const path of [...nowhereInLanguages.map(([nowhere]) => nowhere), `${basePath.replace('.', 'x')}x/es/`, `${basePath}${basePath}/es/`]) expect(await answerTo(path)).toEqual([path, 404, '404.html'])
  })
})
