import { testedDays, youngDays } from '../attributes/battle-tested.ts'
import { mostOnOneClient } from '../attributes/client-share.ts'
import { validatorEth } from '../attributes/economical.ts'
import type { AttributeId, BecauseOf, StateOf } from '../attributes/index.ts'
import { fewestClients } from '../attributes/multi-client.ts'
import type { State } from '../attributes/verdict.ts'
import type { RuleGroup } from '../mdx/vocabulary.ts'
import type { Category, Way } from '../registry/categories.ts'
import { dateIn, listIn, numberIn } from './format.ts'

const lang = 'en-GB'
const date = (value: string) => dateIn(lang, value)
const number = (value: number) => numberIn(lang, value)
const plural = (n: number, word: string) => `${number(n)} ${word}${n === 1 ? '' : 's'}`
/** "5 years", "7 months"; under a month "less than a month". */
const age = ({ years, months }: { years: number; months: number }) =>
  years > 0 ? plural(years, 'year') : months > 0 ? plural(months, 'month') : 'less than a month'

/** The words of one attribute. `means` has a line for each state it can produce; `reason` turns data into a sentence. */
type AttributeWords = {
  [Id in AttributeId]: {
    label: string
    question: string
    means: Record<StateOf<Id>, string>
    reason(because: NonNullable<BecauseOf<Id>>): string
  }
}

const clientShare = (client: string) => ({
  question: `Do the service's own validators run more than one ${client} client? A bug in one client then hits only some of them.`,
  means: {
    met: `At most ${mostOnOneClient} % of them run one client.`,
    notMet: `More than ${mostOnOneClient} % of them run one client.`,
    unknown: 'No dated figure has been found.',
  },
  reason: (percent: number) =>
    `${number(percent)} % of its validators run its most used ${client} client: ${percent <= mostOnOneClient ? 'at most' : 'more than'} ${mostOnOneClient} %.`,
})

const attributes: AttributeWords = {
  openSource: {
    label: 'Open source',
    question: 'Can anyone read, use and copy the essential code?',
    means: { met: 'All of it.', partly: 'Some of it.', notMet: 'None of it.', unknown: 'Nobody has found out.' },
    reason: (open) => ({ all: 'All essential code is public.', part: 'Some of the essential code is public.', none: 'The essential code is closed.' })[open],
  },
  audited: {
    label: 'Audited',
    question: 'Has an outside auditor published a report on this product\'s own code?',
    means: {
      met: 'At least one report can be read.',
      notMet: 'None. Certificates, scanner output and audits of other projects do not count.',
      unknown: 'Nobody has found out.',
    },
    reason: ({ reports, newest, others }) =>
      reports === 0
        ? `No audit report on its own code is listed${others > 0 ? `; ${plural(others, 'other document')} ${others === 1 ? 'does' : 'do'} not count` : ''}.`
        : `${plural(reports, 'audit report')} listed${newest ? `, the newest of ${date(newest)}` : ', undated'}.`,
  },
  bugBounty: {
    label: 'Bug bounty',
    question: 'Does a public bounty pay people who report flaws safely?',
    means: { met: 'One is active.', partly: 'There was one; it has ended.', notMet: 'There is none.', unknown: 'Nobody has found out.' },
    reason: (bounty) => ({ active: 'A bug bounty is active.', ended: 'There was a bug bounty; it has ended.', none: 'There is no bug bounty.' })[bounty],
  },
  battleTested: {
    label: 'Battle tested',
    question: 'How long has the public been able to use it?',
    means: {
      met: `More than ${testedDays} days.`,
      partly: `More than ${youngDays} and up to ${testedDays} days.`,
      notMet: `${youngDays} days or less.`,
      unknown: 'The launch date is not known.',
    },
    reason: ({ launched, days, years, months }) => {
      if (days < 0) return `Launch announced for ${date(launched)}: not open yet.`
      const verdict = days > testedDays ? 'longer than one year' : days > youngDays ? 'longer than half a year, but not than one year' : 'not longer than half a year'
      return `Launched ${launched.length === 10 ? 'on' : 'in'} ${date(launched)}, ${age({ years, months })} ago: ${verdict}.`
    },
  },
  trustless: {
    label: 'Trustless',
    question: 'Does it work without trusting people or a company to hold keys or hand out rewards?',
    means: { met: 'Yes.', notMet: 'No: someone must be trusted.', unknown: 'Not settled.' },
    reason: (trustless) => (trustless === 'yes' ? 'Nobody must be trusted to hold keys or hand out rewards.' : 'Someone must be trusted to hold keys or hand out rewards.'),
  },
  permissionless: {
    label: 'Permissionless',
    question: 'Can you use it without permission, account or identity check?',
    means: { met: 'Yes.', notMet: 'No: permission is required.', unknown: 'Nobody has found out.' },
    reason: (permissionless) => (permissionless === 'yes' ? 'No permission, account or identity check is needed.' : 'Permission, an account or an identity check is needed.'),
  },
  permissionlessNodes: {
    label: 'Permissionless nodes',
    question: 'May anyone run nodes for the pool?',
    means: { met: 'Yes, for all of its stake.', partly: 'For a part of its stake.', notMet: 'No: operators are picked.', unknown: 'Nobody has found out.' },
    reason: ({ open, share }) =>
      ({
        all: 'Anyone may run nodes for it.',
        part: `Anyone may run nodes for a part of it: ${share === null ? 'how much of the stake is unknown' : `${number(share)} % of the stake`}.`,
        none: 'Only chosen operators run nodes for it.',
      })[open],
  },
  executionDiversity: { label: 'Execution client diversity', ...clientShare('execution') },
  consensusDiversity: { label: 'Consensus client diversity', ...clientShare('consensus') },
  liquidityToken: {
    label: 'Liquidity token',
    question: 'Do you get a token for your staked ETH, in your own wallet, that you can pass on?',
    means: { met: 'Yes.', notMet: 'No.', unknown: 'Nobody has found out.' },
    reason: (symbols) => (symbols.length > 0 ? `It issues ${listIn(lang, symbols)}.` : 'It issues no token.'),
  },
  selfCustody: {
    label: 'Self custody',
    question: 'Do you keep the validator keys that decide over your ETH?',
    means: { met: 'Yes.', notMet: 'No: a third party holds them.', unknown: 'Nobody has found out.' },
    reason: (selfCustody) => (selfCustody === 'yes' ? 'You keep the keys that decide over your ETH.' : 'A third party holds the keys that decide over your ETH.'),
  },
  multiClient: {
    label: 'Multi-client',
    question: 'Can you choose between clients, and switch?',
    means: { met: `Yes: at least ${fewestClients} execution and ${fewestClients} consensus clients.`, notMet: 'No.', unknown: 'Nobody has found out.' },
    reason: (multiClient) => (multiClient === 'yes' ? `You can choose between at least ${fewestClients} execution and ${fewestClients} consensus clients.` : 'You cannot choose your clients.'),
  },
  economical: {
    label: 'Economical',
    question: `Can you run a validator with less than ${validatorEth} ETH of your own?`,
    means: { met: 'Yes.', notMet: `No: ${validatorEth} ETH or more.`, unknown: 'Nobody has found out.' },
    reason: (eth) => `You need ${number(eth)} ETH of your own${eth < validatorEth ? `, less than ${validatorEth}` : ''}.`,
  },
}

const states: Record<State, string> = { met: 'Met', partly: 'Partly met', notMet: 'Not met', unknown: 'Unknown' }

/** Every word of the interface, in English. Another language is another object of this type. */
export const en = {
  lang,
  date,
  number,
  states,
  attributes,
  unknown: 'Unknown',
  layout: {
    skip: 'Skip to content',
    sections: { '/staking': 'Staking', '/staking/pools': 'Pools', '/client-diversity': 'Client diversity', '/contributing': 'Contribute' },
    aside: 'Around this page',
    section: 'In this section',
    site: 'Site',
    onThisPage: 'On this page',
    breadcrumbs: 'You are here',
    home: 'Home',
    previous: 'Previous',
    next: 'Next',
    neighbours: 'Previous and next page',
    edit: 'Edit this page',
    updated: (day: string) => `Text last changed on ${date(day)}`,
    footer: 'Nothing here is advice to buy. You can lose ETH by staking it.',
    licence: 'Source code and data',
    otherWays: 'Other ways to stake',
    summary: 'In short',
    table: 'Table',
    code: 'Code',
  },
  rules: {
    caption: { files: 'Rules for files', pages: 'Rules for pages', products: 'Rules for product files' } satisfies Record<RuleGroup, string>,
    rule: 'Rule',
    what: 'What it asks, and why',
    wrong: 'Wrong',
    right: 'Right',
    excusable: 'An exception with a reason is possible.',
  },
  notFound: {
    title: 'This page does not exist',
    text: 'The address may be mistyped, or the page has moved. From here you can go on to:',
  },
  ways: {
    pools: { name: 'Pooled staking', short: 'Any amount, together with others', path: '/staking/pools' },
    solo: { name: 'Solo staking', short: 'Your own validator and hardware', path: '/staking/solo' },
    saas: { name: 'Staking as a service', short: 'Your validator, run by others', path: '/staking/saas' },
  } satisfies Record<Way, { name: string; short: string; path: string }>,
  considerations: { caption: 'What each attribute means' },
  comparison: {
    caption: 'How the ways to stake differ',
    this: 'this page',
    point: 'Point',
    points: { ownEth: 'ETH of your own', keys: 'Keys', hardware: 'Hardware', rewards: 'Rewards', risks: 'Main risks', network: 'Effect on Ethereum' },
    cells: {
      pools: {
        ownEth: 'Any amount, or the pool\'s small minimum',
        keys: 'None. The pool\'s contracts or company and its operators hold them',
        hardware: 'None',
        rewards: 'The pool\'s rewards less its fee, often through a token',
        risks: 'Contract bugs, operators, governance, the token\'s price',
        network: 'Depends on who runs the nodes; large pools concentrate stake',
      },
      solo: {
        ownEth: `${validatorEth} ETH or more for each validator`,
        keys: 'All yours',
        hardware: 'Your own computer, always on',
        rewards: 'All of them, straight from the protocol',
        risks: 'Lost keys, downtime penalties, slashing by mistake',
        network: 'The best there is: one more independent operator',
      },
      saas: {
        ownEth: `${validatorEth} ETH or more for each validator`,
        keys: 'The operator signs; mostly you keep the withdrawal address',
        hardware: 'None',
        rewards: 'All of them less the operator\'s fee',
        risks: 'The operator\'s mistakes, and what its contract says about them',
        network: 'Adds to few large operators; they choose the clients',
      },
    } satisfies Record<Way, Record<'ownEth' | 'keys' | 'hardware' | 'rewards' | 'risks' | 'network', string>>,
    source: { before: `The ${validatorEth} ETH come from `, title: 'EIP-7251', url: 'https://eips.ethereum.org/EIPS/eip-7251', after: `, in force since ${date('2025-05-07')}.` },
  },
  products: {
    empty: { pools: 'No pool is listed yet.', saas: 'No staking service is listed yet.', nodeTools: 'No node tool is listed yet.', keyGen: 'No key tool is listed yet.' } satisfies Record<Category, string>,
    emptyHelp: 'You can suggest one',
    order: (day: string) => `Most attributes met first, partly met counting half; then fewest not met; then by name. Judged on ${date(day)}.`,
    minimum: 'Minimum',
    minimumValue: (eth: number) => (eth === 0 ? 'Any amount' : `From ${number(eth)} ETH`),
    fee: 'Fee',
    feeValue: (fee: { percent: number; of: 'rewards' | 'execution-rewards' } | { monthly: number; currency: string }) =>
      'monthly' in fee ? `${number(fee.monthly)} ${fee.currency} a month` : `${number(fee.percent)} % of ${fee.of === 'rewards' ? 'rewards' : 'execution rewards'}`,
    token: 'Token',
    noToken: 'None',
    tokenKinds: { rebasing: 'rebasing', 'reward-bearing': 'reward-bearing', 'non-earning': 'earns nothing by itself' },
    address: (symbol: string) => `Contract address of ${symbol}`,
    platforms: 'Use it in',
    platformNames: { browser: 'Browser', wallet: 'Wallet', linux: 'Linux', macos: 'macOS', windows: 'Windows', ios: 'iOS', android: 'Android' },
    attributes: (name: string) => `Attributes of ${name}`,
    checked: (from: string, to: string) => (from === to ? `Facts as of ${date(to)}` : `Facts as of ${date(from)} to ${date(to)}`),
    asOf: (day: string) => `As of ${date(day)}.`,
    neverChecked: 'No fact has been checked yet',
    why: 'Reasons and sources',
    sources: 'Sources',
    factsAndSources: (name: string) => `${name}: reasons and sources`,
    noReason: 'Nobody has found out.',
    visit: (host: string) => `Go to ${host}`,
    report: 'Report an error',
    reportAbout: (name: string) => `Report an error about ${name}`,
    reportTitle: (name: string) => `Wrong fact: ${name}`,
    reportBody: (file: string) => `File: ${file}\nWrong fact:\nRight value:\nSource (link and date):\n`,
  },
} as const

/** The words of the interface in one language. */
export type Strings = typeof en

/** The sentence that says why a verdict is as it is. */
export function reasonOf(strings: Strings, verdict: { id: AttributeId; because: unknown; note?: string | undefined }): string {
  const { reason } = strings.attributes[verdict.id] as { reason(because: unknown): string }
  const sentence = verdict.because === null ? (verdict.note ? '' : strings.products.noReason) : reason(verdict.because)
  return [sentence, verdict.note].filter(Boolean).join(' ')
}
