import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { workerFile } from '../../src/build/worker-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'worker '))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('what runs beside a build is what its code says, whatever stands under its name', async () => {
  const file = await workerFile(folder)
  const code = readFileSync(file, 'utf8')
  expect(code).toContain('async function compile(')
  const elsewhere = join(folder, 'elsewhere.mjs')
  for (const harm of [() => writeFileSync(file, 'process.exit(0)'), () => writeFileSync(file, code.slice(0, -100)), () => mkdirSync(file), () => (writeFileSync(elsewhere, code), symlinkSync(elsewhere, file)), () => symlinkSync(join(folder, 'nowhere'), file)]) {
    rmSync(file, { recursive: true, force: true })
    harm()
    expect(await workerFile(folder)).toBe(file)
    expect([lstatSync(file).isFile(), readFileSync(file, 'utf8') === code]).toEqual([true, true])
  }
  expect(existsSync(join(folder, 'nowhere'))).toBe(false)
  rmSync(elsewhere)
  expect(readdirSync(folder)).toHaveLength(1)
})
