import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { workerFile } from '../../src/build/worker-file.ts'
import { root } from '../files.ts'

const [folder, other] = ['worker ', 'other '].map((name) => mkdtempSync(join(tmpdir(), name))) as [string, string]
afterAll(() => [folder, other].forEach((path) => rmSync(path, { recursive: true, force: true })))

it('what runs beside a build is what its code says, whatever stands under its name', async () => {
  const file = await workerFile(root, folder)
  const code = readFileSync(file, 'utf8')
  expect(/^export \{[^}]*\bcompile\b[^}]*\bfinish\b[^}]*\bpack\b[^}]*\bweigh\b[^}]*\}/m.test(code)).toBe(true)
  const elsewhere = join(other, 'elsewhere.mjs')
  for (const harm of [() => writeFileSync(file, 'process.exit(0)'), () => writeFileSync(file, code.slice(0, -100)), () => mkdirSync(file), () => (writeFileSync(elsewhere, code), symlinkSync(elsewhere, file)), () => symlinkSync(join(other, 'nowhere'), file)]) {
    rmSync(file, { recursive: true, force: true })
    harm()
    expect(await workerFile(root, folder)).toBe(file)
    expect([lstatSync(file).isFile(), readFileSync(file, 'utf8') === code]).toEqual([true, true])
  }
  expect(existsSync(join(other, 'nowhere'))).toBe(false)
  expect(readFileSync(elsewhere, 'utf8') === code).toBe(true)
  // What other code once ran is not kept.
  writeFileSync(join(folder, 'worker.0123.mjs'), code)
  rmSync(file)
  await workerFile(root, folder)
  expect(readdirSync(folder)).toEqual([basename(file)])
})

it('empties no folder to which a link leads', async () => {
  const [link, theirs] = [join(other, 'code'), join(other, 'theirs')]
  mkdirSync(theirs)
  writeFileSync(join(theirs, 'kept.txt'), 'Theirs.')
  symlinkSync(theirs, link, 'junction')
  const file = await workerFile(root, link)
  expect([lstatSync(link).isDirectory(), lstatSync(file).isFile(), readdirSync(theirs)]).toEqual([true, true, ['kept.txt']])
})
