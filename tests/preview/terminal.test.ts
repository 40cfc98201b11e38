import { expect, it } from 'vitest'
import type { Told } from '../../src/pages/overlay.ts'
import { newsOf } from '../../src/preview/terminal.ts'

const at = (line: number, message: string): Told => ({ file: 'content/index.mdx', rule: 'syntax', said: `${line}: ${message}`, message, severity: 'error', line, column: 1, endLine: line, endColumn: 2 })

it('a terminal is told each complaint once while it lasts, wherever it moves, and that all are mended', () => {
  const news = newsOf()
  expect(news([])).toBe('')
  expect(news([at(1, 'a'), at(2, 'a'), at(3, 'b')])).toBe('1: a\n\n2: a\n\n3: b\n\n3 errors')
  expect(news([at(1, 'a'), at(3, 'a'), at(4, 'b')])).toBe('')
  expect(news([at(4, 'b'), at(5, 'c')])).toBe('5: c\n\n2 errors')
  expect(news([])).toBe('Nothing is left to mend.')
  expect(news([])).toBe('')
  expect(news([at(4, 'b')])).toBe('4: b\n\n1 error')
})

it('a terminal is told once why the check could not run', () => {
  const news = newsOf()
  expect([news('Unexpected end.'), news('Unexpected end.'), news([])]).toEqual(['Unexpected end.', '', 'Nothing is left to mend.'])
})
