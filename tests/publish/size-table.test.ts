import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { sizeTable } from '../../src/publish/size-table.ts'

const folder = mkdtempSync(join(tmpdir(), 'size-table-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('lists pages by weight, and marks those above the budget', () => {
  mkdirSync(join(folder, 'a'))
  for (const [file, bytes] of [['a/index.html', 80_000], ['a/index.html.br', 14_337], ['index.html', 2_000], ['index.html.br', 900], ['404.html', 10]] as const) writeFileSync(join(folder, file), Buffer.alloc(bytes))
  expect(sizeTable(folder, ['404.html', 'index.html', 'a/index.html'], 14_336)).toBe([
    '     HTML    brotli  page (bytes)',
    '   80,000    14,337  /a/  above 14,336',
    '    2,000       900  /',
    '       10         0  /404.html',
  ].join('\n'))
})
