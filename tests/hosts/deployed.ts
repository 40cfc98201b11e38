import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { forHosts, tagFile } from '../../src/built-files.ts'
import { headerOnly } from '../../src/publish/policy.ts'
import { isThere, linksOf, pagesOf } from './links.ts'
import { buildWith } from './new-build.ts'
import { publishedAsWritten } from './published-as-written.ts'
import { servedAsWritten } from './served-as-written.ts'
import { type Site, siteIn } from './site.ts'

const data = 'api/v1/pools.json'

/**
 * Does with a copy of the build in `folder` what each row of README's table of hosts says, as it is written, and looks at what
 * readers get. `without` are addresses that the build leads to and has no page for.
 */
export function deployAsWritten(folder: string, basePath: string, without: readonly string[] = []): void {
  const own = mkdtempSync(join(tmpdir(), 'deploy-'))
  let site: Site
  beforeAll(() => {
    cpSync(folder, join(own, 'out'), { recursive: true })
    site = siteIn(join(own, 'out'), basePath)
    buildWith(site, data, site.bytesOf(data).toString('utf8'))
  })
  afterAll(() => rmSync(own, { recursive: true, force: true }))

  /** Every page of the build, and all that one leads to or loads. */
  const addresses = (): string[] => {
    const all = [...new Set([...pagesOf(site), ...linksOf(site)])].filter((address) => !without.includes(address))
    expect(all.filter((address) => !isThere(site, address))).toEqual([])
    expect(all.length).toBeGreaterThan(60)
    return all
  }

  servedAsWritten(() => site, addresses, data)
  publishedAsWritten(basePath, () => site, addresses, data, without)

  it('every file for hosts holds the policy, and what only a header can say; the build has one tag', () => {
    const { policy, bytesOf, folder } = site
    expect(policy.endsWith(headerOnly)).toBe(true)
    const tag = /set \$tag "(\w{32})";/.exec(bytesOf(forHosts.nginx).toString('utf8'))?.[1] ?? ''
    for (const file of [forHosts.nginx, forHosts.caddy]) expect([file, bytesOf(file).includes(policy), bytesOf(file).includes(tag)]).toEqual([file, true, true])
    expect(existsSync(join(folder, tagFile + tag))).toBe(true)
  })
}
