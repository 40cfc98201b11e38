import { testedDays, youngDays } from '../../attributes/battle-tested.ts'
import { mostOnOneClient } from '../../attributes/client-share.ts'
import { leastNoticeDays } from '../../attributes/control.ts'
import { validatorEth } from '../../attributes/economical.ts'
import type { AttributeId, BecauseOf, StateOf } from '../../attributes/index.ts'
import { fewestClients } from '../../attributes/multi-client.ts'
import type { State } from '../../attributes/verdict.ts'
import { listIn } from '../format.ts'
import { controlReason } from './control.ts'
import { age, date, lang, number, percent, plural } from './format.ts'

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
  question: `Do its own validators run more than one ${client} client? A bug in one then hits only some of them.`,
  means: {
    met: `At most ${percent(mostOnOneClient)} of them run one client.`,
    notMet: `More than ${percent(mostOnOneClient)} of them run one client.`,
    unknown: 'No dated figure was found.',
  },
  reason: (share: number) =>
    `${percent(share)} of its validators run its most used ${client} client: ${share <= mostOnOneClient ? 'at most' : 'more than'} ${percent(mostOnOneClient)}.`,
})

/** What each attribute is called, asks and means, and why a product has its state. */
export const attributes: AttributeWords = {
  openSource: {
    label: 'Open source',
    question: 'Can anyone read, use and copy the essential code?',
    means: { met: 'All of it.', partly: 'Some of it.', notMet: 'None of it.', unknown: 'We found no answer.' },
    reason: (open) => ({ all: 'All essential code is public.', part: 'Some of the essential code is public.', none: 'The essential code is closed.' })[open],
  },
  audited: {
    label: 'Audited',
    question: 'Has an outside auditor published a report on this product\'s own code?',
    means: {
      met: 'At least one report can be read.',
      notMet: 'None. Certificates, scanner output and audits of other projects do not count.',
      unknown: 'We found no answer.',
    },
    reason: ({ reports, newest, others }) =>
      reports === 0
        ? `No audit report on its own code is listed${others > 0 ? `; ${plural(others, 'other document')} ${others === 1 ? 'does' : 'do'} not count` : ''}.`
        : `${plural(reports, 'audit report')} listed${newest ? `, newest from ${date(newest)}` : ', undated'}.`,
  },
  bugBounty: {
    label: 'Bug bounty',
    question: 'Does a public bounty pay people who report flaws safely?',
    means: { met: 'One is active.', partly: 'There was one; it has ended.', notMet: 'There is none.', unknown: 'We found no answer.' },
    reason: (bounty) => ({ active: 'A bug bounty is active.', ended: 'There was a bug bounty; it has ended.', none: 'No bug bounty covers it.' })[bounty],
  },
  battleTested: {
    label: 'Battle tested',
    question: 'How long has the public been able to use it?',
    means: {
      met: `More than ${number(testedDays)} days.`,
      partly: `More than ${number(youngDays)} and up to ${number(testedDays)} days.`,
      notMet: `${number(youngDays)} days or less.`,
      unknown: 'The launch date is not known.',
    },
    reason: ({ launched, days, years, months }) => {
      if (days < 0) return `Launch announced for ${date(launched)}: not open yet.`
      const verdict = days > testedDays ? 'more than a year' : days > youngDays ? 'more than half a year, at most a year' : 'half a year or less'
      return `Launched ${launched.length === 10 ? 'on' : 'in'} ${date(launched)}, ${age({ years, months })} ago: ${verdict}.`
    },
  },
  trustless: {
    label: 'Trustless',
    question: 'Does it work without trusting people or a company with your ETH?',
    means: {
      met: 'No person or company can take, freeze or redirect your ETH.',
      partly: `People could, but holders have ${plural(leastNoticeDays, 'day')} or more to leave first.`,
      notMet: 'People could before holders can leave.',
      unknown: 'A part that decides is unknown.',
    },
    reason: (because) => {
      if (typeof because === 'object') return controlReason(because.findings)
      return because === 'yes' ? 'Its sources say you need not trust anyone to hold keys or hand out rewards.' : 'You must trust someone to hold keys or hand out rewards.'
    },
  },
  permissionless: {
    label: 'Permissionless',
    question: 'Can you use it without permission, account or identity check?',
    means: { met: 'Yes.', notMet: 'No: permission is required.', unknown: 'We found no answer.' },
    reason: (permissionless) => (permissionless === 'yes' ? 'You need no permission, account or identity check.' : 'You need permission, an account or an identity check.'),
  },
  permissionlessNodes: {
    label: 'Permissionless nodes',
    question: 'Can anyone run nodes for the pool?',
    means: { met: 'Yes, for all of its stake.', partly: 'For part of its stake.', notMet: 'No: operators are chosen.', unknown: 'We found no answer.' },
    reason: ({ open, share }) =>
      ({
        all: 'Anyone can run nodes for it.',
        part: `Anyone can run nodes for part of it: ${share === null ? 'how much of the stake is unknown' : `${percent(share)} of the stake`}.`,
        none: 'Only chosen operators run nodes for it.',
      })[open],
  },
  executionDiversity: { label: 'Execution client diversity', ...clientShare('execution') },
  consensusDiversity: { label: 'Consensus client diversity', ...clientShare('consensus') },
  liquidityToken: {
    label: 'Liquidity token',
    question: 'Do you get a token for your staked ETH, in your own wallet, to keep or pass on?',
    means: { met: 'Yes.', notMet: 'No.', unknown: 'We found no answer.' },
    reason: (symbols) => (symbols.length > 0 ? `It issues ${listIn(lang, symbols)}.` : 'It issues no token.'),
  },
  selfCustody: {
    label: 'Self custody',
    question: 'Do you keep the validator keys that control your ETH?',
    means: { met: 'Yes.', notMet: 'No: a third party holds them.', unknown: 'We found no answer.' },
    reason: (selfCustody) => (selfCustody === 'yes' ? 'You keep the keys that control your ETH.' : 'A third party holds the keys that control your ETH.'),
  },
  multiClient: {
    label: 'Multi-client',
    question: 'Can you choose between clients, and switch?',
    means: { met: `Yes: at least ${number(fewestClients)} execution and ${number(fewestClients)} consensus clients.`, notMet: 'No.', unknown: 'We found no answer.' },
    reason: (multiClient) => (multiClient === 'yes' ? `You can choose from at least ${number(fewestClients)} execution and ${number(fewestClients)} consensus clients.` : 'You cannot choose your clients.'),
  },
  economical: {
    label: 'Economical',
    question: `Can you run a validator with less than ${number(validatorEth)} ETH of your own?`,
    means: { met: 'Yes.', notMet: `No: ${number(validatorEth)} ETH or more.`, unknown: 'We found no answer.' },
    reason: (eth) => `You need ${number(eth)} ETH of your own${eth < validatorEth ? `, less than ${number(validatorEth)}` : ''}.`,
  },
}

/** The states of a verdict, by name. */
export const states: Record<State, string> = { met: 'Met', partly: 'Partly met', notMet: 'Not met', unknown: 'Unknown' }
