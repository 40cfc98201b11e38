import { describe, expect, it } from 'vitest'
import { pageCheck } from '../../../src/registry/checks/page.ts'
import { textCheck } from '../../../src/registry/checks/text.ts'

const find = 'a fee of 10%'
const faultsOf = ({ error }: { error?: { issues: { message: string }[] } | undefined }) => error?.issues.map(({ message }) => message) ?? []
const text = (place: string) => faultsOf(textCheck.safeParse({ kind: 'text', url: `https://raw.githubusercontent.com/some/pool/${place}`, find }))

describe('a text stands on', () => {
  // Seven and more hexadecimal digits, but of one kind: a day, a word.
  it.each(['main/README.md', 'refs/heads/main/README.md', '20260801/README.md', 'deadbeef/README.md', 'v1.0/README.md', 'abc123/README.md', 'main/docs/35624e4/README.md'])('a branch: %s', (place) => {
    expect(text(place)).toEqual([])
  })

  it.each([
    ['35624e4/README.md', 'commit'],
    ['35624E45098D/README.md', 'commit'],
    ['35624e45098d819f9ad807ddcc3a5b70dab8d24a/README.md', 'commit'],
    ['1111111111111111111111111111111111111111/README.md', 'commit'],
    ['refs/tags/v1.0/README.md', 'tag'],
    ['refs/tags/main/docs/README.md', 'tag'],
  ])('no %s, a %s', (place, what) => {
    expect(text(place)).toEqual([`expected a branch in the address, found a ${what}: what stands there never changes; write "main", or whatever the branch is called`])
  })

  it.each(['main', 'main/', 'main/README.md?raw=1'])('no address without branch or path: %s', (place) => {
    expect(text(place)).toEqual(['expected the raw address of a file, https://raw.githubusercontent.com/owner/name/branch/path; for a page, write "kind": "page"'])
  })
})

describe('a page is', () => {
  const page = (url: string) => faultsOf(pageCheck.safeParse({ kind: 'page', url, find }))

  it.each(['https://example.org/fees', 'https://github.com/some/pool', 'https://github.com/some/pool/security', 'https://example.org/some/pool/blob/main/README.md'])('%s', (url) => {
    expect(page(url)).toEqual([])
  })

  it.each(['https://github.com/some/pool/blob/main/README.md', 'https://github.com/some/pool/raw/main/README.md', 'https://raw.githubusercontent.com/some/pool/main/README.md'])('no file in a repository: %s', (url) => {
    expect(page(url)).toEqual(['expected a page, found a file in a repository; write "kind": "text" and its raw address, https://raw.githubusercontent.com/owner/name/branch/path'])
  })
})

describe('a pattern is', () => {
  const pattern = (pattern: string) => faultsOf(textCheck.safeParse({ kind: 'text', url: 'https://raw.githubusercontent.com/some/pool/main/README.md', pattern }))

  it.each(['fee of \\d{1,2}%', '/fees of 10%', 'fees/10%', '^docs/fees/'])('the expression alone: %s', (text) => {
    expect(pattern(text)).toEqual([])
  })

  it.each(['/fee of 10%/', '/fee of \\d{1,2}%/i', '/(a+)+$/giu', '//'])('not written between slashes: %s', (text) => {
    expect(pattern(text)).toEqual(['expected the regular expression alone, found it between slashes; leave these out, with the flags behind them'])
  })
})
