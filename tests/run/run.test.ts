import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../files.ts'
import { inOrder, longest } from './longest-first.ts'
import { slowest } from './slowest-files.ts'

it('the run ends with its slowest files, the slowest first', () => {
  const files = [['a', 900], ['b', 61_250], ['c', 900], ['d', 1_000]].map(([file, took]) => ({ file: String(file), took: Number(took) }))
  expect(slowest(files, 3)).toBe('The 3 slowest files, in seconds:\n   61.3  b\n    1.0  d\n    0.9  a')
  const many = Array.from({ length: 12 }, (_, index) => ({ file: `file ${index}`, took: index * 1000 }))
  expect(slowest(many).split('\n')).toEqual(['The ten slowest files, in seconds:', ...[11, 10, 9, 8, 7, 6, 5, 4, 3, 2].map((index) => `${`${index}.0`.padStart(7)}  file ${index}`)])
})

it('files that are known to take long are run first, the others as they stood', () => {
  expect(inOrder(['/x/c.ts', '/x/b.ts', '/x/a.ts', '/x/d.ts', 'C:\\x\\e.ts'], ['a.ts', 'x/e.ts', 'b.ts'])).toEqual(['/x/a.ts', 'C:\\x\\e.ts', '/x/b.ts', '/x/c.ts', '/x/d.ts'])
})

it.each(longest)('%s is there', (file) => expect(existsSync(join(root, file))).toBe(true))
