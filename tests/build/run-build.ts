import { spawn, spawnSync, type SpawnSyncOptionsWithStringEncoding } from 'node:child_process'
import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../files.ts'
import { withTypeScript } from '../run-script.ts'

/** A copy of everything a build reads but content, under .tmp/ so that packages are found from there. */
export function copyOfCode(name: string): string {
  const copy = join(root, '.tmp', name)
  rmSync(copy, { recursive: true, force: true })
  mkdirSync(copy, { recursive: true })
  for (const part of ['assets', 'public', 'scripts', 'src', 'package.json', 'package-lock.json', 'tsconfig.json', 'next.config.mjs']) cpSync(join(root, part), join(copy, part), { recursive: true })
  return copy
}

/** A copy of everything a build reads. */
export function copyOfSite(name: string): string {
  const copy = copyOfCode(name)
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true })
  return copy
}

/** How the real build is started in a folder, under `settings` of the environment and with `words` of the command line. */
export function buildIn(folder: string, settings: Readonly<Record<string, string>> = {}, words: readonly string[] = []): [command: string, parameters: string[], options: SpawnSyncOptionsWithStringEncoding] {
  return [process.execPath, [...withTypeScript, 'scripts/build.ts', ...words], { cwd: folder, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'production', WORKSPACE_ROOT: root, BUILD_DATE: '2026-11-22', ...settings } }]
}

/** Runs the real build in a folder, as `buildIn` says; gives its exit code, everything it printed, and of that what went to stderr. */
export function runBuild(folder: string, settings: Readonly<Record<string, string>> = {}, words: readonly string[] = []): { status: number | null; printed: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(...buildIn(folder, settings, words))
  return { status, printed: stdout + stderr, stderr }
}

/** The same, beside others. */
export async function startBuild(folder: string, settings: Readonly<Record<string, string>> = {}): Promise<{ status: number | null; printed: string }> {
  const child = spawn(...buildIn(folder, settings))
  let printed = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (printed += String(data)))
  return new Promise((resolve) => void child.on('close', (status) => resolve({ status, printed })))
}
