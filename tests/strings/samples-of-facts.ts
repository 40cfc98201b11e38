import type { Finding } from '../../src/attributes/control.ts'
import type { Strings } from '../../src/strings/en.ts'
import { amounts, days, extents, shares, yesNo } from './samples-of-values.ts'
import type { Samples } from './samples-type.ts'

const token = (symbol: string) => ({ name: `${symbol} token`, symbol, kind: 'rebasing' as const, address: '0x' })
const audit = { auditor: 'Zeta', date: '2025-05-07', kind: 'code-audit' as const, url: 'https://example.org/' }
/** Two that have a power. */
export const vote = { who: 'vote' as const, delay: { days: 5 } }
export const multisig = { who: 'multisig' as const, need: 4, of: 9, delay: { hours: 48 }, holdersCanDelay: true as const }
const powers = [[[]], [[{ who: 'vote', delay: { days: 5 } }]], [[{ who: 'multisig', need: 4, of: 9, delay: 'none' }]], [[vote, multisig]], [[{ who: 'company', delay: 'unknown' }]], [[{ who: 'committee', of: 7, delay: { minutes: 30 } }]], [[{ who: 'role', need: 3, delay: { hours: 11 } }]]] as const
const finding = (part: Finding['part'], state: Finding['state'], by?: Finding['by'], what?: readonly string[]): Finding => ({ part, state, by, ...(what ? { what } : {}) })
/** Who was found to have which power. */
export const found = [
  finding('change', 'met'), finding('change', 'notMet', multisig), finding('change', 'partly', vote), finding('pause', 'notMet', { ...multisig, longest: { days: 14 } } as never, ['leaving', 'transfers']),
  finding('take', 'notMet', vote, ['freeze']), finding('credentials', 'notMet', multisig), finding('reports', 'notMet', { who: 'oracle', need: 5, of: 9 }), finding('reports', 'notMet', { who: 'company', delay: 'none' }),
]
/** What reasons are given for. */
export const attributes: Samples<Strings>['attributes'] = {
  openSource: { reason: extents },
  audited: { reason: [[{ reports: 3, newest: '2025-05-07', others: 0 }], [{ reports: 11, newest: undefined as never, others: 0 }], [{ reports: 0, newest: undefined as never, others: 4 }], [{ reports: 0, newest: undefined as never, others: 0 }]] },
  bugBounty: { reason: [['active'], ['ended'], ['none']] },
  battleTested: { reason: [[{ launched: '2020-12-17', days: 1800, years: 5, months: 61 }], [{ launched: '2026-03', days: 250, years: 0, months: 8 }], [{ launched: '2026-10-07', days: 20, years: 0, months: 0 }], [{ launched: '2027-01-05', days: -30, years: 0, months: 0 }]] },
  trustless: { reason: [['yes'], ['no'], [{ findings: [] }], ...found.slice(1).map((one): [{ findings: Finding[] }] => [{ findings: [one] }]), [{ findings: found.slice(1) }], [{ findings: [finding('change', 'unknown'), finding('reports', 'unknown')] }], [{ findings: [finding('change', 'unknown', { who: 'company', delay: 'unknown' })] }]] },
  permissionless: { reason: yesNo },
  permissionlessNodes: { reason: [[{ open: 'all', share: null }], [{ open: 'part', share: 40.13 }], [{ open: 'part', share: null }], [{ open: 'none', share: null }]] },
  executionDiversity: { reason: [[33], [71]] },
  consensusDiversity: { reason: [[33], [71]] },
  liquidityToken: { reason: [[[]], [['zETH']], [['zETH', 'qETH']]] },
  selfCustody: { reason: yesNo },
  multiClient: { reason: yesNo },
  economical: { reason: [[4], [32]] },
}

/** Values of every fact. */
export const facts: Samples<Strings>['facts'] = {
  status: { value: [['open'], ['closing'], ['closed']] },
  launch: { value: days },
  minimumEth: { value: [[0], ...amounts] },
  fee: { value: [[{ percent: 10, of: 'rewards' }], [{ percent: 10, of: 'rewards', upTo: true }], [{ percent: 12.5, of: 'execution-rewards' }], [{ monthly: 35, currency: 'USD' }], [{ setBy: 'operators' }]] },
  tokens: { value: [[[]], [[token('zETH')]], [[token('zETH'), token('qETH')]]] },
  exits: { value: [[['pool']], [['market']], [['account']], [['pool', 'market']]] },
  leaving: { value: [
    [[]], [[{ way: 'pool', least: { days: 5 }, longest: { days: 45 }, stoppedBy: ['queue', 'oracle'] }]], [[{ way: 'market', least: 'none', longest: 'none', stoppedBy: [], fee: { percent: 4, upTo: true } }]],
    [[{ way: 'account', least: { hours: 36 }, longest: 'unnamed', stoppedBy: ['company'], minEth: 4, maxEth: 1000 }]], [[{ way: 'pool', least: 'unnamed', longest: { minutes: 90 }, stoppedBy: ['operators', 'vote', 'role'], minEth: 5 }]], [[{ way: 'pool', least: 'none', longest: { days: 9 }, stoppedBy: ['committee', 'multisig'], maxEth: 6 }]], [[{ way: 'pool', least: 'unnamed', longest: 'unnamed', stoppedBy: [] }]],
  ] },
  openSource: { value: extents },
  audits: { value: [[[]], [[audit, audit, audit]], [Array.from({ length: 11 }, () => audit)]] },
  bugBounty: { value: [['active'], ['ended'], ['none']] },
  trustless: { value: yesNo },
  controlChange: { value: powers as never },
  controlPause: { value: powers.map(([some]) => [some.map((power) => ({ ...power, what: ['deposits', 'leaving'], longest: { days: 14 } }))]) as never },
  controlTake: { value: powers.map(([some]) => [some.map((power) => ({ ...power, what: ['take', 'freeze'] }))]) as never },
  controlCredentials: { value: [[[{ who: 'contract' }]], ...powers.slice(1)] as never },
  controlReports: { value: [[{ who: 'code' }], [{ who: 'oracle', need: 5, of: 9 }], [{ who: 'company' }], [{ who: 'role' }]] },
  restaked: { value: yesNo },
  lentOut: { value: yesNo },
  bridged: { value: yesNo },
  lossOrder: { value: [[[{ who: 'operators', eth: 4, per: 'validator' }, { who: 'holders' }]], [[{ who: 'fund', eth: 6000, per: 'all' }, { who: 'insurance' }, { who: 'company' }]]] },
  permissionless: { value: yesNo },
  permissionlessNodes: { value: extents },
  permissionlessStakeShare: { value: shares },
  nodeBond: { value: [[{ eth: 4, token: 'none' }], [{ eth: 8, token: { symbol: 'ZZZ' } }], [{ eth: 8, token: { symbol: 'ZZZ', eth: 0.4 } }]] },
  executionClientShare: { value: shares },
  consensusClientShare: { value: shares },
  selfCustody: { value: yesNo },
  multiClient: { value: yesNo },
  platforms: { value: [[['browser', 'wallet']], [['linux']], [['macos', 'windows', 'ios', 'android']]] },
}
