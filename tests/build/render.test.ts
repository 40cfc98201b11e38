import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { spawnSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { environmentOfNext } from '../../src/build/render.ts'
import { root } from '../files.ts'

const folder = mkdtempSync(join(tmpdir(), 'environment '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('Next is drawing under', () => {
  it('what the build is under, and its settings', () => {
    expect(environmentOfNext({ PATH: '/bin', BASE_PATH: '/a', BUILD_DATE: '2020-01-01', NODE_ENV: 'test' }, { BUILD_DATE: '2026-11-22' })).toEqual({ PATH: '/bin', BASE_PATH: '/a', BUILD_DATE: '2026-11-22', NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', __NEXT_PROCESSED_ENV: 'true' })
  })

  it.each(['NEXT_DEPLOYMENT_ID', 'NEXT_TELEMETRY_DISABLED', 'NEXT_PRIVATE_X', '__NEXT_PRIVATE_ORIGIN', 'next_deployment_id'])('nothing that is meant for Next itself: %s', (name) => {
    expect(environmentOfNext({ NODE_ENV: 'test', [name]: 'x' }, {})).toEqual({ NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', __NEXT_PROCESSED_ENV: 'true' })
  })

  it('no file with settings, of which nothing else of the build knows', () => {
    for (const file of ['.env', '.env.local', '.env.production', '.env.production.local']) writeFileSync(join(folder, file), 'SITE_ORIGIN=https://other.example\n')
    // As `next build` reads them.
    const next = createRequire(createRequire(join(root, 'package.json')).resolve('next/package.json'))
    const script = `require(${JSON.stringify(next.resolve('@next/env'))}).loadEnvConfig(${JSON.stringify(folder)}, false, { info() {}, error() {} }); console.log(process.env.SITE_ORIGIN ?? 'none')`
    const readBy = (env: NodeJS.ProcessEnv) => spawnSync(process.execPath, ['-e', script], { env, encoding: 'utf8' }).stdout.trim()
    const { SITE_ORIGIN: _, __NEXT_PROCESSED_ENV: __, ...own } = process.env
    expect([readBy({ ...own, NODE_ENV: 'production' }), readBy(environmentOfNext(own, {}))]).toEqual(['https://other.example', 'none'])
  })
})
