import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { budget } from '../../src/budget.ts'
import { root } from '../files.ts'

const bytes = (count: number) => count.toLocaleString('en-GB')
const { page, grid } = budget

it.each([
  ['README.md', [`at most ${bytes(page)} bytes`, `(${bytes(grid.fixedPart)} bytes)`, `(${grid.bytesEach} bytes, ${grid.elementsEach} elements; applied from five listings up)`]],
  ['content/contributing/index.mdx', [`at most ${bytes(page)} bytes`, `: ${bytes(grid.fixedPart)} bytes`]],
])('%s gives the limits as they are', (file, figures) => {
  const text = readFileSync(join(root, file), 'utf8')
  for (const figure of figures) expect(text).toContain(figure)
})
