import type { z } from 'zod'
import type { Fact, Known } from '../../registry/fact.ts'
import { facts as schemas } from '../../registry/facts.ts'
import { eitherIn, listIn } from '../format.ts'
import { eachHolder, everyHolder } from './control.ts'
import { capital, date, inSentence, lang, number, percent, plural } from './format.ts'
import { bearers, bond, eachWayOut, leavingWays } from './leaving.ts'

/** The key of a fact, as product files write it. */
export type FactKey = keyof typeof schemas
/** What a fact says where it is known. */
export type FactValue<Key extends FactKey> = Extract<Exclude<z.infer<(typeof schemas)[Key]>, { sameAs: string }>, Known<unknown>>['value']

const yesNo = (value: 'yes' | 'no') => (value === 'yes' ? 'Yes' : 'No')
const extent = (value: 'all' | 'part' | 'none') => ({ all: 'All of it', part: 'Part of it', none: 'None of it' })[value]

/** What each kind of token does with rewards. */
export const tokenKinds = { rebasing: 'rebasing', 'reward-bearing': 'reward-bearing', 'non-earning': 'earns nothing by itself' } as const
/** What each place is called in which something is used. */
export const platformNames = { browser: 'Browser', wallet: 'Wallet', linux: 'Linux', macos: 'macOS', windows: 'Windows', ios: 'iOS', android: 'Android' } as const
/** A place as it stands in a list of them: the first begins the text. */
const platform = (name: keyof typeof platformNames, index: number) => (index > 0 && (name === 'browser' || name === 'wallet') ? inSentence(platformNames[name]) : platformNames[name])
const exits = { pool: 'redeem with the pool', market: 'sell the token', account: 'use an account with the company' } as const

function fee(value: FactValue<'fee'>): string {
  if ('setBy' in value) return 'Set by each operator'
  if ('monthly' in value) return `${number(value.monthly)} ${value.currency} a month`
  return `${value.upTo ? 'Up to ' : ''}${percent(value.percent)} of ${value.of === 'rewards' ? 'rewards' : 'execution rewards'}`
}

/** Each fact: what it is called, and its value in a few words. */
export const facts: { [Key in FactKey]: { label: string; value(value: FactValue<Key>): string } } = {
  status: { label: 'Status', value: (status) => ({ open: 'Open', closing: 'Closing', closed: 'Closed' })[status] },
  launch: { label: 'Open since', value: date },
  minimumEth: { label: 'Minimum', value: (eth) => (eth === 0 ? 'Any amount' : `From ${number(eth)} ETH`) },
  fee: { label: 'Fee', value: fee },
  tokens: { label: 'Token', value: (tokens) => (tokens.length === 0 ? 'None' : listIn(lang, tokens.map(({ symbol }) => symbol))) },
  exits: { label: 'Ways to get ETH back', value: (ways) => capital(eitherIn(lang, ways.map((way) => exits[way]))) },
  leaving: { label: 'Waits, limits and fees', value: leavingWays },
  openSource: { label: 'Public source code', value: extent },
  audits: { label: 'Outside reports', value: (reports) => (reports.length === 0 ? 'None' : plural(reports.length, 'report')) },
  bugBounty: { label: 'Bug bounty', value: (bounty) => ({ active: 'Active', ended: 'Ended', none: 'None' })[bounty] },
  trustless: { label: 'Works without trusting people or a company', value: yesNo },
  controlChange: { label: 'Who can change the contracts', value: everyHolder },
  controlPause: { label: 'Who can stop deposits, withdrawals or transfers', value: everyHolder },
  controlTake: { label: 'Who can take or freeze your tokens', value: everyHolder },
  controlCredentials: { label: 'Who decides where withdrawn ETH goes', value: everyHolder },
  controlReports: { label: 'Who reports balances', value: (reporter) => everyHolder([reporter]) },
  restaked: { label: 'Restaked', value: yesNo },
  lentOut: { label: 'Some ETH lent or placed elsewhere', value: yesNo },
  bridged: { label: 'Issued on other chains over a bridge', value: yesNo },
  lossOrder: { label: 'Who loses first', value: bearers },
  permissionless: { label: 'Usable without permission', value: yesNo },
  permissionlessNodes: { label: 'Stake that anyone can run nodes for', value: extent },
  permissionlessStakeShare: { label: 'Share of stake run without permission', value: percent },
  nodeBond: { label: 'To run a node for it', value: bond },
  executionClientShare: { label: 'Validators on the most used execution client', value: percent },
  consensusClientShare: { label: 'Validators on the most used consensus client', value: percent },
  selfCustody: { label: 'You keep the keys that control your ETH', value: yesNo },
  multiClient: { label: 'Choice of clients', value: yesNo },
  platforms: { label: 'Use it in', value: (names) => listIn(lang, names.map(platform)) },
}

/** What each fact says, in a sentence: in English as the schema of product files has it. */
export const factMeanings = Object.fromEntries(Object.entries(schemas).map(([key, { description = '' }]) => [key, description])) as Record<FactKey, string>

/** What kind of report an audit is. */
export const auditKinds = { 'code-audit': 'audit of its own code', certificate: 'certificate', 'static-analysis': 'scanner output', 'other-project': "audit of another project's code" } as const

/** The value of a fact in words, or the word for what nobody knows. */
export function factInWords(key: FactKey, fact: Fact<unknown>, unknown: string): string {
  return 'asOf' in fact ? (facts[key].value as (value: unknown) => string)(fact.value) : unknown
}

const items: { [Key in FactKey]?: (value: never) => [head: string, rest: string][] } = {
  leaving: eachWayOut,
  controlChange: eachHolder,
  controlPause: eachHolder,
  controlTake: eachHolder,
  controlCredentials: eachHolder,
}

/** The parts of a fact's value in words, where it is a list of powers or ways out: what each is called, and what is to say of it. Of any other value, none. */
export function factItems(key: FactKey, fact: Fact<unknown>): [head: string, rest: string][] {
  const parts = 'asOf' in fact ? (items[key] as ((value: unknown) => [string, string][]) | undefined)?.(fact.value) : undefined
  return (parts ?? []).map(([head, rest]) => [capital(head), rest])
}
