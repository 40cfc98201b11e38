import type { Finding } from '../../src/attributes/control.ts'
import type { Strings } from '../../src/strings/en.ts'
import { attributes, facts, found, multisig, vote } from './samples-of-facts.ts'
import { amounts, categories, counts, days, extents, shares, texts, wholeDays, yesNo } from './samples-of-values.ts'
import type { Samples } from './samples-type.ts'

const share = (percent: number) => [{ client: 'Zeta', percent }, { client: 'Qqq', percent: 7 }]
const holding = (tokens: readonly [number, number], each: readonly [number, number]) => ({ tokens, each, worth: [30, 33] as const })

const productPage: Samples<Strings>['productPage'] = {
  description: {
    sentence: [['Zeta', 'pools', []], ['Zeta', 'saas', ['qqq', 'www', 'vvv']], ['Qqq', 'nodeTools', ['vvv']]],
    removed: [['Zeta', 'pools', '2025-05-07', 'Qqq.'], ['Zeta', 'keyGen', '2024-11', 'Www.']],
    meets: [[7, 7], [4, 9], [0, 9]],
    facts: {
      status: [['open', 'pools'], ['closing', 'pools'], ['closed', 'pools'], ['closed', 'saas'], ['closed', 'nodeTools']],
      minimumEth: [[0, 'pools'], [4, 'pools'], [0, 'nodeTools'], [4, 'nodeTools']],
      fee: [[{ setBy: 'operators' }], [{ percent: 0, of: 'rewards' }], [{ percent: 12.5, of: 'rewards' }], [{ percent: 12.5, of: 'execution-rewards', upTo: true }], [{ monthly: 35, currency: 'USD' }]],
      tokens: facts.tokens.value,
      platforms: facts.platforms.value,
      launch: days,
    },
  },
  character: {
    leaving: [['pools', 'closing'], ['pools', 'closed'], ['saas', 'closed']],
    removed: categories,
    sentence: [['pools', undefined, []], ['pools', 'qqq', ['www', 'vvv']], ['saas', undefined, ['www']]],
    since: { launch: days },
    facts: { permissionlessNodes: extents, exits: facts.exits.value, selfCustody: yesNo, audits: facts.audits.value, multiClient: yesNo, permissionless: yesNo },
  },
  title: [['Zeta', 'pools'], ['Qqq', 'keyGen']],
  dates: [['2025-05-07', '2025-05-07'], ['2023-04', '2025-05-07']],
  removed: wholeDays,
  judged: wholeDays,
  asOf: days,
  asOfYear: [['2023'], ['2024']],
  age: [[0, false], [5, false], [11, true], [14, true], [1, false], [2, true]],
  checked: texts,
  confirmed: [[{ from: 'contract', on: '2025-05-07', block: 22430000 }], [{ from: 'text', on: '2025-05-07' }], [{ from: 'page', on: '2024-11-23' }]],
  copyKept: wholeDays,
  copyOf: [['Zeta', '2025-05-07'], ['qqq', '2024-11-23']],
  // As it stands within a sentence: no name that begins it.
  saysOtherwise: [['qqq'], ['www']],
  leaving: { closed: days, closing: days },
  sources: counts,
  sourcesOf: [[3, 'Zeta'], [11, 'qqq']],
  token: [['Zeta', 'zETH'], ['Qqq', 'qETH']],
  tokenLists: { count: counts, named: [['qqq', [{ name: 'Zeta', date: '2025-05-07' }, { name: 'Www', date: '2024-11-23' }]]], list: [[{ name: 'Zeta', date: '2025-05-07' }], [{ name: 'Www', date: '2024-11-23' }]] },
  compareAddress: { name: texts, label: texts },
  olderReports: counts,
  unknownWords: [[['qqq']], [['www', 'vvv']]],
  feedOf: texts,
  visit: texts,
}

const figures: Samples<Strings>['figures'] = {
  ethThroughAPool: { label: [[3, 'Zeta'], [4, 'qqq']], cited: days },
  tokenKinds: { holding: [[holding([8, 8], [1.5, 3])], [holding([8, 9], [4, 4])]], row: [['rebasing', holding([8, 9], [4, 4])], ['rewardBearing', holding([8, 8], [1.5, 3])]] },
  clientShares: { title: days, name: [['execution'], ['consensus']], cited: days, percent: shares, row: [['execution', share(71)], ['consensus', share(20)]] },
  exitQueue: { cited: days, queue: amounts, wait: [[5, 1.1], [44.25, 1.1]], row: [[{ eth: 57600, days: 5, total: 6.1 }]] },
  slashingCost: { cited: days, together: [[null], [33]], eth: amounts, row: [[{ percent: 33, initial: 0.5, correlation: 31.5, lost: 32 }], [{ percent: null, initial: 0.5, correlation: 3, lost: 3.5 }]] },
  whatAFeeTakes: { lead: [[20], [40]], cited: days, fee: [[0], [5], [25]], split: [[0.15, 0], [0.1425, 0.0075]], row: [[{ feePercent: 5, kept: 0.1425, taken: 0.0075 }]] },
}

/** What every function of a catalogue is called with. Names are such as no language has: whoever is given one has to say it. */
export const samples: Samples<Strings> = {
  date: days,
  number: amounts,
  list: [[['qqq']], [['qqq', 'www']], [['qqq', 'www', 'vvv']]],
  attributes,
  figures,
  products: {
    toList: [[5, 'pools'], [14, 'saas'], [3, 'nodeTools'], [11, 'keyGen']],
    column: texts,
    sum: [[['met', 'met', 'met', 'partly', 'partly', 'partly', 'partly'], []], [['notMet', 'notMet', 'notMet', 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'], ['restaked', 'lentOut', 'bridged']]],
    moreOf: texts,
    fact: [['qqq', 'www'], ['vvv', 'Zeta']],
    address: texts,
    order: wholeDays,
    checked: [['2024-05', '2024-11-23'], ['2023', '2025-05-07']],
    visit: texts,
  },
  choice: {
    lists: { eth: { option: [['0'], ['4'], ['32']] }, token: { option: [['none'], ['rebasing'], ['reward-bearing'], ['two-token']] }, custody: { option: [['yours'], ['theirs'], ['trustless'], ['trusted']] } },
    of: counts,
    compareOf: texts,
  },
  facts,
  factInWords: [['minimumEth', { value: 4, asOf: '2025', sources: [] }, 'qqq'], ['minimumEth', { value: 'unknown' }, 'qqq']],
  factItems: [['minimumEth', { value: 4, asOf: '2025', sources: [] }], ['controlChange', { value: [vote, multisig], asOf: '2025', sources: [] }], ['controlChange', { value: 'unknown' }]],
  productPage,
  factHistory: {
    titleOf: texts,
    said: [[undefined], ['2025-05-07'], ['2024-11-23']],
    more: counts,
    value: [['qqq', '2024-11-23', '2025-05-07'], ['www', '2025-05-07', '2025-05-07']],
    unknown: wholeDays,
    otherDetails: texts,
  },
  citation: {
    name: [['Zeta', 'qqq'], ['Www', 'vvv']],
    line: [[{ name: 'Zeta', value: 'qqq', asOf: '2025-05-07', site: 'Www', commit: 'abc12345', address: 'https://example.org/#fact' }], [{ name: 'Zeta', value: 'qqq', asOf: '2025', site: 'Www', commit: undefined, address: 'https://example.org/#fact' }]],
  },
  costInEth: { from: [[4, false], [32, true]], amount: [[4], [0.5], [0.00000001]], in: counts, atHighest: shares, rate: shares },
  removedList: { when: days },
  methodology: { sum: [[7, 4, 9], [5, 3, 6.5]], example: wholeDays },
  quality: { share: [[{ count: 12, of: 96 }], [{ count: 5, of: 40 }]], goal: [['secondHand'], ['unknown'], ['contradicted']], day: wholeDays },
  trustless: { example: texts, verdict: [['Zeta', 'Qqq'], ['Www', 'Vvv']], found: found.map((one): [Finding] => [one]) },
  feeExample: {
    rate: [[2.84, '2026-05'], [3.5, '2025-05-07']],
    example: [[4, 10], [32, 5.5]],
    years: counts,
    worth: [[4, 1.03, 1, 4.12], [4, 1.03, 10, 5.38]],
    amount: [[4], [0.5], [0.00000001]],
  },
  vocabulary: { oneOf: texts },
  layout: { updated: wholeDays, table: texts, code: texts, backToMark: [['5'], ['5-3']] },
  translation: { switch: { frontPage: texts }, readBy: texts, behind: wholeDays, englishBelow: wholeDays, englishInstead: wholeDays },
  publishing: {
    feedTitle: texts,
    productFeedTitle: [['Zeta', 'Qqq'], ['Www', 'Vvv']],
    productFeed: texts,
    changed: [['Zeta', '2025-05-07'], ['Qqq', '2024-11']],
    removed: [['Zeta', '2025-05-07'], ['Qqq', '2024-11']],
    verdictsChanged: [['Zeta', 1], ['Zeta', 2], ['Qqq', 3], ['Qqq', 11], ['Qqq', 100]],
    factsChanged: [['Zeta', 1], ['Zeta', 2], ['Qqq', 3], ['Qqq', 11], ['Qqq', 100]],
    nowAndBefore: [['qqq', 'www', 'vvv'], ['Zeta', 'vvv', 'www']],
    verdictsSince: [['2025-05-07', ['Qqq.']], ['2024-11-23', ['Www.', 'Vvv.']]],
    factsSince: [['2025-05-07', ['Qqq.']], ['2024-11-23', ['Www.', 'Vvv.']]],
    calendar: { title: texts, lookAgain: [['Zeta', ['qqq', 'www']], ['Zeta', ['qqq', 'www', 'vvv', 'uuu', 'ttt', 'sss']]], why: texts, fact: [['qqq', '2025-05-07', ['https://example.org/']]], edit: texts },
    address: [['https://example.org/a'], ['https://example.org/b']],
  },
  browser: {
    choiceWords: { shown: [[5, 14], [3, 11]], without: [['qqq', 5], ['www', 14]], side: [[5, 0], [5, 1], [5, 7]], left: [[5, 14], [3, 11]] },
    compareWords: { length: counts, strange: [['q', 14], ['w', 7]], differs: [[14, 'q', 'w'], [7, 'u', 'v']] },
    searchWords: { found: [[5, 5], [14, 3], [45, 12]] },
  },
}
