import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sectionsOf } from '../../../src/mdx/sections.ts'
import { isAboutRiskOrMoney, tellsOfRiskOrMoney } from '../../../src/mdx/translation/risk.ts'
import { root } from '../../files.ts'
import { english } from './read.ts'

const folder = 'tests/fixtures/translation/risk'
/** The sections of a fixture below its front matter: each heading says nothing, so that the words do. */
const sectionsIn = (file: string) => sectionsOf(english(readFileSync(join(root, folder, file), 'utf8'))).slice(1)
const textOf = ({ nodes }: { nodes: readonly object[] }) => JSON.stringify(nodes, (key, value: unknown) => (key === 'position' ? undefined : value))

describe.each([['about.mdx', true], ['other.mdx', false]])('the sections of %s', (file, expected) => {
  const sections = sectionsIn(file)
  it('are many', () => expect(sections.length).toBeGreaterThan(25))
  it.each(sections.map((section) => [section.id, section] as const))(`tell of risk or money, #%s: ${expected}`, (_, section) => expect(isAboutRiskOrMoney(section), textOf(section)).toBe(expected))
})

describe('a text', () => {
  it.each([
    'It keeps 10%.', 'It keeps 10 %.', 'It keeps 0.5 per cent.', 'Ten per cent.', 'Half a per cent.', '10 percent', '3‰',
    '32 ETH', 'Thirty-two ETH', 'a million ETH', 'half an ETH', '57,600 ETH', '1.5 million ETH', '0.1 stETH', '12 gwei', 'one ether',
    '$5', '€ 5', '5 €', 'US$5', 'USD 5', '5 dollars', 'a hundred dollars', '20 cents', '5 USDC',
    'You can lose it.', 'The loss is yours.', 'It was SLASHED.', 'whoever may slash it', 'Penalties apply.', 'Beware of fakes.', 'A scam.', 'It is liquidated.', 'They drain it.',
    'Fees apply.', 'It costs nothing.', 'Is it taxed?', 'There is no insurance.', 'Never tell your recovery phrase.', 'It cannot be undone.', 'ETH is locked up.',
  ])('tells of risk or money: %s', (text) => expect(tellsOfRiskOrMoney(text)).toBe(true))

  it.each([
    '', 'ETH', 'You stake ETH.', '32 validators', 'In 2025 the ETH moved.', '57,600 validators of ETH holders', 'the percentage', 'a share', '100 blocks', 'Seven queues',
    'a slash in an address', 'a hackathon', 'fakir', 'riskless is no word', 'closed', 'coffee', 'feel', 'costume', 'taxi', 'debug', 'bugle', 'a traplike thing', 'robust', 'drainpipe', 'locked', 'a private life', 'keys', 'phrases of a seed', 'exploitation', 'failover', 'chargeable',
    'two thirds of them', '12 seconds', 'May 2025', 'EIP-7002', '32 teeth', 'one of the ETH holders',
  ])('tells of neither: %s', (text) => expect(tellsOfRiskOrMoney(text)).toBe(false))

  it('of any length is read in one go', () => {
    for (const text of ['1 '.repeat(60_000), 'million '.repeat(15_000), '1,'.repeat(60_000), 'a'.repeat(120_000), '$'.repeat(120_000), 'can '.repeat(30_000)]) expect(tellsOfRiskOrMoney(text)).toBe(false)
  })
})

it('front matter counts where it is given', () => {
  const [top] = sectionsOf(english('Words.'))
  expect(top && [isAboutRiskOrMoney(top), isAboutRiskOrMoney(top, ['A page', 'How not to lose ETH.'])]).toEqual([false, true])
})
