import { describe, expect, it } from 'vitest'
import { historyOf } from '../../src/history/fact-history.ts'
import { known, poolOf, poolText, versionsOf } from './texts.ts'

const address = '0xae7ab96520DE3A18E5e111B5EaAb095312D7fE84'
const token = (name: string, more: object = {}) => known([{ name, symbol: 'sETH', kind: 'rebasing', address, ...more }])
const audit = (more: object) => known([{ auditor: 'Some Auditor', scope: 'Version 1', date: '2026-01', kind: 'code-audit', url: 'https://example.org/report.pdf', ...more }])

/** What the guide tells of a fact whose file had the second value for a month, in a commit that nobody checked. */
function before(key: string, good: object, once: object) {
  const texts = [good, once, good].map((fact) => poolText({ [key]: fact }))
  const [one = '', two = '', three = ''] = texts
  return historyOf(versionsOf(['2026-01-01', one], ['2026-02-01', two], ['2026-03-01', three]), poolOf(three), '2026-11-26').get(key)?.before.length
}

describe('an earlier value is not told', () => {
  it.each<[string, string]>([
    ['turns what follows', 'Some\u202e Token'],
    ['has an invisible character', 'Some\u200b Token'],
    ['has a line break', 'Some\nToken'],
    ['has codes for a terminal', 'Some\u001b[31m Token'],
    ['is a flood of marks', `So${'\u0301'.repeat(20)}me`],
    ['names a host', 'Claim at airdrop.example.com'],
    ['names an address', 'Go to https://evil.example.com'],
    ['names a mailbox', 'Ask help@example.com'],
    ['names an account', `Send to ${address}`],
  ])('where a token\'s name %s', (_, name) => expect(before('tokens', token('Some Token'), token(name))).toBe(0))

  it.each<[string, object]>([
    ['an auditor is another host', { auditor: 'lido.fi' }],
    ['an auditor turns what follows', { auditor: 'Some\u202e Auditor' }],
    ['a scope names a host', { scope: 'See evil.example.com' }],
  ])('where %s', (_, more) => expect(before('audits', audit({}), audit(more))).toBe(0))
})

it.each<[string, string, object, object]>([
  ['another name', 'tokens', token('Some Token'), token('Some Older Token, v1.5')],
  ['a name in another script', 'tokens', token('Some Token'), token('\u30c8\u30fc\u30af\u30f3')],
  ['another auditor, by its own host', 'audits', audit({}), audit({ auditor: 'example.org' })],
  ['a name with a host in it that the fact has today', 'tokens', token('example.com ETH'), token('example.com ETH', { symbol: 'tETH' })],
  ['another scope', 'audits', audit({}), audit({ scope: 'Version 1.0 & 2' })],
])('an earlier value is told: %s', (_, key, good, once) => expect(before(key, good, once)).toBe(2))
