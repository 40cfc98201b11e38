import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseUrl } from '../src/parse-url.ts'
import { filesBelow, root } from './files.ts'

it('reads addresses, however often it was asked before', () => {
  for (let times = 0; times < 50_000; times++) parseUrl(`https://a.example/${times}`)
  expect(parseUrl('https://l\u00eddo.fi')?.hostname).toBe('xn--ldo-rma.fi')
  expect(parseUrl('https://lid\u043e.fi')?.hostname).toBe('xn--lid-ued.fi')
  expect(parseUrl('mailto:a@b.example')?.protocol).toBe('mailto:')
})

it.each(['', 'lido.fi', '/staking', 'https://', 'https://a b', 'https://[::', 'https://a:99999'])('%j is none', (text) => expect(parseUrl(text)).toBeUndefined())

it('is what all code asks', () => {
  const files = ['src', 'scripts'].flatMap((folder) => filesBelow(folder).map((file) => `${folder}/${file}`)).filter((file) => /\.(?:ts|tsx|mjs|cjs)$/.test(file))
  expect(files.filter((file) => /URL\.canParse\(/.test(readFileSync(join(root, file), 'utf8')))).toEqual([])
})
