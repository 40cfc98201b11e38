import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { canonicalOf, site } from '../../src/site.ts'
import { root } from '../files.ts'
import { faultOfBuild } from '../out/built-with.ts'
import { longSettings } from '../out/long-settings.ts'
import { settings } from './settings.mjs'

it('nothing of what the environment says of a site reaches a test', () => {
  expect(settings.filter((name) => process.env[name] !== undefined)).toEqual([])
  expect(settings).toEqual(expect.arrayContaining(Object.keys(longSettings)))
})

it('tests of files that name the site pass whatever the environment says of it', async () => {
  const words = ['run', 'tests/repository/generated.test.ts', 'tests/repository/forms.test.ts']
  const { status, stdout } = await new Promise<{ status: unknown; stdout: string }>((resolve) => {
    execFile(process.execPath, [join(root, 'node_modules/vitest/vitest.mjs'), ...words], { cwd: root, env: { ...process.env, ...longSettings, BUILD_DATE: '2020-01-01', DEBUG: '1' } }, (error, stdout) => resolve({ status: error ? error.code : 0, stdout }))
  })
  expect(status, stdout).toBe(0)
})

const page = (address: string, repository: string) => `<link rel="canonical" href="${address}"/><a href="${repository}/edit/main/content/index.mdx">`
const remedy = `expected one for https://staking-field-guide.example/ and https://github.com/example/staking-field-guide; run \`npm run build\` without SITE_ORIGIN, SITE_REPOSITORY and BASE_PATH.`

it.each([
  [page('https://staking-field-guide.example/guide/', site.repository), `Unexpected out/ built for https://staking-field-guide.example/guide/, ${remedy}`],
  [page('https://staking.example.org/', site.repository), `Unexpected out/ built for https://staking.example.org/, ${remedy}`],
  [page(canonicalOf('/'), 'https://github.com/owner/name'), `Unexpected out/ built for another repository, ${remedy}`],
  ['<p>', `Unexpected out/ built for no address, ${remedy}`],
  [page(canonicalOf('/'), site.repository), undefined],
])('a build with other settings is told in a sentence: %s', (html, fault) => expect(faultOfBuild(html)).toBe(fault))
