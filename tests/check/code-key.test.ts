import { readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { expect, it } from 'vitest'
import { codeFolders, codeKey } from '../../src/check/code-key.ts'
import { root } from '../files.ts'

/** Every file of ours that a check runs, from these on, as paths in src/. */
function reachedFrom(...files: string[]): string[] {
  const reached = new Set(files)
  // What is added on the way is walked as well.
  for (const file of reached) {
    const text = readFileSync(join(root, 'src', file), 'utf8')
    for (const [, target = ''] of text.matchAll(/(?:\bfrom |^import |\bimport\(|\btsImport\()'(\.[^'\n]+)'/gm)) reached.add(posix.join(dirname(file), target))
  }
  return [...reached]
}

it('all code that a check runs lies where a change of it gives its answers another name', () => {
  const reached = reachedFrom('check/check.ts', 'check/look-worker.mjs')
  expect(reached.length).toBeGreaterThan(150)
  expect(reached).toContain('check/look.ts')
  expect(reached.filter((file) => file.startsWith('../') || (file.includes('/') && !codeFolders.includes(file.split('/')[0] ?? '')))).toEqual([])
})

it('the code has a name, the same each time', () => {
  expect(codeKey()).toMatch(/^[0-9a-f]{64}$/)
  expect(codeKey()).toBe(codeKey())
})
