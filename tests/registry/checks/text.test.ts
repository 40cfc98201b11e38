import { describe, expect, it } from 'vitest'
import { textCheck } from '../../../src/registry/checks/text.ts'

describe('a pattern is', () => {
  const faultsOf = (pattern: string) => textCheck.safeParse({ kind: 'text', url: 'https://raw.githubusercontent.com/some/pool/main/README.md', pattern }).error?.issues.map(({ message }) => message) ?? []

  it.each(['fee of \\d{1,2}%', '/fees of 10%', 'fees/10%', '^docs/fees/'])('the expression alone: %s', (text) => {
    expect(faultsOf(text)).toEqual([])
  })

  it.each(['/fee of 10%/', '/fee of \\d{1,2}%/i', '/(a+)+$/giu', '//'])('not written between slashes: %s', (text) => {
    expect(faultsOf(text)).toEqual(['expected the regular expression alone, found it between slashes; leave these out, with the flags behind them'])
  })
})
