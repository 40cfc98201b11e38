import { checksumOf } from '../../src/registry/address.ts'
import { isKnown } from '../../src/registry/fact.ts'
import type { Listing } from '../../src/registry/listing.ts'
import { folded } from '../../src/registry/alike.ts'
import { installedLists } from '../../src/registry/installed-lists.ts'
import { withMissingFacts } from '../../src/registry/missing-facts.ts'
import { boughtPartOf } from '../../src/words/bought.ts'
import { idOf } from '../../src/registry/product.ts'
import { madeNames } from './made-names.ts'
import { oneOf, randomFrom, wholeBetween } from './random.ts'

type Random = () => number

// How often each value stands in these lists is about how often it stood in the registry's fifteen pools in November 2026.
const unknown = 'unknown'
const often = {
  surname: ['', '', '', ' Pool', ' Ether', ' Staking', ' Finance', ' Protocol', ' Labs', ' Collective'],
  prefix: ['', '', '', 'www.', 'www.', 'app.', 'stake.'],
  path: ['', '', '', '', 'ethereum/', 'stake', 'staking/eth'],
  minimumEth: [0, 0, 0, 0, 0, 0.0001, 0.001, 0.01, 0.01, 0.05, 0.1, 1, unknown, unknown, unknown],
  percent: [5, 8, 10, 10, 10, 10, 10, 10, 12, 14, 15, 20, 25],
  kind: ['reward-bearing', 'reward-bearing', 'reward-bearing', 'rebasing'],
  tokens: [0, 1, 1, 1, 1, 1, 1, 1, 1, 2],
  exits: [['pool', 'market'], ['pool', 'market'], ['pool', 'market'], ['pool'], ['market', 'account'], ['pool', 'market', 'account'], unknown],
  openSource: ['all', 'all', 'all', 'all', 'part', 'none', unknown, unknown],
  audits: [0, 1, 1, 2, 2, 3, 4, 6, 9, unknown],
  auditors: ['PeckShield', 'Sigma Prime', 'Quantstamp', 'Certora', 'MixBytes', 'OpenZeppelin', 'Halborn', 'Trail of Bits'],
  bugBounty: ['active', 'active', 'active', 'active', 'none', 'none', 'ended', unknown],
  status: ['open', 'open', 'open', 'open', 'open', 'open', 'open', 'open', 'closing', 'closed'],
  sourceKind: ['project', 'project', 'project', 'contract', 'independent', 'register'],
  who: ['vote', 'multisig', 'multisig', 'multisig', 'company', 'role'],
  delay: ['none', 'none', 'none', { days: 2 }, { days: 7 }, { hours: 72 }, unknown],
  reports: [{ who: 'oracle', need: 5, of: 9 }, { who: 'oracle', need: 3, of: 6 }, { who: 'oracle' }, { who: 'company' }, { who: 'role' }, { who: 'code' }, unknown],
  lossOrder: [[{ who: 'operators', eth: 4, per: 'validator' }, { who: 'holders' }], [{ who: 'holders' }], [{ who: 'holders' }], unknown],
  yesNo: ['no', 'no', 'no', 'yes', unknown],
  permissionlessNodes: ['none', 'none', 'none', 'none', 'all', 'part', unknown],
  share: [unknown, unknown, unknown, unknown, 'known'],
  platforms: [['browser'], ['browser'], ['browser', 'wallet'], ['wallet'], unknown, unknown],
} as const

/**
 * `count` product files of pools that do not exist, the same each time for the same seed, which differ from one another as
 * real ones do and pass every rule `beside` the listings there are. By path in the repository.
 */
export function madePools(count: number, beside: readonly Listing[], seed = 1): Map<string, string> {
  const random = randomFrom(seed)
  const taken = beside.flatMap(({ name, url }) => [name, boughtPartOf(new URL(url).hostname).split('.')[0] ?? ''])
  const own = beside.flatMap(({ facts }) => ('tokens' in facts && isKnown(facts.tokens) ? facts.tokens.value.map(({ symbol }) => symbol) : []))
  const symbols = new Set([...own, ...installedLists().flatMap(({ tokens }) => tokens.map(({ symbol }) => symbol))].map(folded))
  return new Map(madeNames(random, count, taken).map((word, index) => {
    // In turn: of twice as many pools, twice as many tokens.
    const pool = madePool(random, word, symbols, often.tokens[index % often.tokens.length] ?? 0)
    return [`content/products/pools/${idOf(pool.name)}.json`, `${JSON.stringify(withMissingFacts(pool, 'pools'), null, 2)}\n`]
  }))
}

function madePool(random: Random, word: string, symbols: Set<string>, tokens: number) {
  const name = `${word[0]?.toUpperCase()}${word.slice(1)}${oneOf(random, often.surname)}`
  // No host under .example can ever be somebody's.
  const sourceOf = (kind: string) => {
    const page = wholeBetween(random, 1, 99)
    return { title: `Documentation of ${name}`, url: kind === 'contract' ? `https://github.com/${word}/contracts/blob/main/${page}.sol` : `https://docs.${word}.example/${page}`, kind }
  }
  const fact = (value: unknown, kind: string = oneOf(random, often.sourceKind)) => (value === unknown ? { value } : { value, asOf: random() < 0.6 ? '2026-08' : dayBetween(random, 2023, 2026), sources: [sourceOf(kind)] })
  // Without a token, there is no market.
  const exits = tokens > 0 ? oneOf(random, often.exits) : oneOf(random, [['pool'], ['account'], unknown] as const)
  const nodes = oneOf(random, often.permissionlessNodes)
  // Of what has a date of its own, nobody could have read before that.
  const readLate = (read: object) => ('asOf' in read ? { ...read, asOf: '2026-08' } : read)
  const url = `https://${oneOf(random, often.prefix)}${word}.example/${oneOf(random, often.path)}`
  const launch = dayBetween(random, 2021, 2025)
  const share = () => fact(oneOf(random, often.share) === unknown ? unknown : wholeBetween(random, 3_000, 10_000) / 100)
  return {
    name,
    url,
    facts: {
      status: fact(oneOf(random, often.status)),
      launch: readLate(fact(launch)),
      minimumEth: fact(oneOf(random, often.minimumEth)),
      fee: fact(feeOf(random)),
      // No list has them, so the project itself must give them.
      tokens: fact(Array.from({ length: tokens }, () => madeToken(random, word, symbols)), 'project'),
      exits: fact(exits),
      leaving: fact(exits === unknown ? unknown : exits.map((way) => wayOut(random, way))),
      openSource: fact(oneOf(random, often.openSource)),
      audits: readLate(fact(auditsOf(random, word, Number(launch.slice(0, 4))))),
      bugBounty: fact(oneOf(random, often.bugBounty)),
      ...controlOf(random, (value) => fact(value, 'contract')),
      restaked: fact(oneOf(random, often.yesNo)),
      lentOut: fact(oneOf(random, often.yesNo)),
      bridged: fact(oneOf(random, often.yesNo)),
      lossOrder: fact(oneOf(random, often.lossOrder)),
      permissionlessNodes: fact(nodes),
      ...(nodes === 'part' ? { permissionlessStakeShare: fact(oneOf(random, [unknown, 12.5, 40])) } : {}),
      ...(nodes === 'part' || nodes === 'all' ? { nodeBond: fact({ eth: wholeBetween(random, 1, 8), token: oneOf(random, ['none', { symbol: 'RPL' }]) }) } : {}),
      executionClientShare: share(),
      consensusClientShare: share(),
      platforms: fact(oneOf(random, often.platforms)),
    },
  }
}

/** Who has each power over a pool. */
function controlOf(random: Random, fact: (value: unknown) => object) {
  const power = () => {
    const who = oneOf(random, often.who)
    return { who, ...(who === 'multisig' ? { need: 4, of: 7 } : {}), delay: oneOf(random, often.delay) }
  }
  const seldom = (value: unknown) => (random() < 0.2 ? unknown : value)
  return {
    controlChange: fact(seldom([power()])),
    controlPause: fact(seldom([{ ...power(), what: ['deposits', 'leaving'] }])),
    controlTake: fact(seldom(random() < 0.7 ? [] : [{ ...power(), what: ['freeze'] }])),
    controlCredentials: fact(seldom([random() < 0.7 ? { who: 'contract' } : power()])),
    controlReports: fact(oneOf(random, often.reports)),
  }
}

/** One way out of a pool with its waits. */
function wayOut(random: Random, way: 'pool' | 'market' | 'account') {
  if (way === 'market') return { way, least: 'none', longest: 'none', stoppedBy: [] }
  return { way, least: oneOf(random, ['none', 'unnamed', { days: 1 }]), longest: oneOf(random, ['unnamed', { days: 5 }, { days: 10 }]), stoppedBy: ['queue', 'multisig'] }
}

function feeOf(random: Random): unknown {
  const luck = random()
  if (luck < 0.06) return unknown
  if (luck < 0.12) return { setBy: 'operators' }
  return { percent: oneOf(random, often.percent), of: 'rewards', ...(luck < 0.2 ? { upTo: true } : {}) }
}

/** A token whose symbol can be mistaken for none of `symbols`; it is added to them. */
function madeToken(random: Random, word: string, symbols: Set<string>) {
  const address = checksumOf(`0x${Array.from({ length: 40 }, () => wholeBetween(random, 0, 15).toString(16)).join('')}`)
  for (let letters = 2; ; letters++) {
    const start = letters > word.length ? `${word}${letters}` : word.slice(0, letters)
    const symbol = oneOf(random, [`${start}ETH`, `${start.toUpperCase()}`, `w${start.toUpperCase()}ETH`])
    if (symbol.length > 16) throw new Error(`Unexpected symbol ${symbol}, expected one of at most 16 letters.`)
    if (symbols.has(folded(symbol))) continue
    symbols.add(folded(symbol))
    return { name: `${word[0]?.toUpperCase()}${word.slice(1)} Staked ETH`, symbol, kind: oneOf(random, often.kind), address }
  }
}

/** Reports on a pool that was launched in the year `first`. */
function auditsOf(random: Random, word: string, first: number): unknown {
  const count = oneOf(random, often.audits)
  if (count === unknown) return unknown
  const dates = Array.from({ length: count }, () => dayBetween(random, first, 2026)).sort().reverse()
  return dates.map((date, index) => ({ auditor: oneOf(random, often.auditors), date: random() < 0.2 ? unknown : date, kind: 'code-audit', url: `https://docs.${word}.example/reports/${index + 1}.pdf` }))
}

/** A day, a month or a year, as exact as sources are; of 2026, nothing after August. */
function dayBetween(random: Random, first: number, last: number): string {
  const year = wholeBetween(random, first, last)
  const two = (part: number) => String(part).padStart(2, '0')
  const month = `${year}-${two(wholeBetween(random, 1, year === 2026 ? 8 : 12))}`
  const luck = random()
  return luck < 0.1 ? String(year) : luck < 0.55 ? month : `${month}-${two(wholeBetween(random, 1, 28))}`
}
