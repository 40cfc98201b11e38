import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { root } from '../files.ts'
import { withTypeScript } from '../run-script.ts'

let copy = ''
beforeAll(() => {
  copy = realpathSync(mkdtempSync(join(tmpdir(), 'unfinished-')))
  for (const path of ['src', 'scripts', 'content/index.mdx', 'tsconfig.json', 'package.json']) cpSync(join(root, path), join(copy, path), { recursive: true })
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  const file = join(copy, 'src/languages.ts')
  const text = readFileSync(file, 'utf8')
  const added = text.replace(/^} as const satisfies Record<string, Language>/m, "  fr: { name: 'Français', tag: 'fr', locale: 'fr', openGraph: 'fr_FR', dir: 'ltr', spacing: 'spaced' },\n$&")
  expect(added).not.toBe(text)
  writeFileSync(file, added)
})
afterAll(() => rmSync(copy, { recursive: true, force: true }))

it('npm run new says what comes first for a language that has but its line in src/languages.ts', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...withTypeScript, 'scripts/new.ts', 'translation', 'fr', '/'], { cwd: copy, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
  expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: 'Unexpected language "fr" without some of its words, expected them in every table; run `npx tsc --noEmit`, which names each table that lacks it, and see "To add a language" in README.md.\n' })
  expect(existsSync(join(copy, 'content/translations'))).toBe(false)
})
