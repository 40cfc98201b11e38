import { z } from 'zod'
import { address } from './address.ts'
import { powers } from './control.ts'
import { partialDate } from './dates.ts'
import { fact } from './fact.ts'
import { exitWays, leaving } from './leaving.ts'
import { lossOrder, nodeBond } from './losses.ts'
import { tokenSymbol } from './symbol.ts'
import { sourceUrl } from './url.ts'

const yesNo = z.enum(['yes', 'no'])
const extent = z.enum(['all', 'part', 'none'])
// Between one wei and all the ETH there is, in round numbers; or nothing.
const amountOfEth = z.number().min(0).max(150_000_000).refine((amount) => amount <= 0 || amount >= 1e-18, 'expected 0 or at least one wei; write 0 for any amount')
// Every validator runs some client, and there are only a few: less than 1 would be "unknown" in disguise.
const share = z.number().min(1, 'expected at least 1 (every validator runs some client, and there are few); write "unknown" where nobody knows').max(100)
// What reads as nothing is no price, and above this something was mistyped.
const [leastMonthly, mostMonthly] = [0.001, 100_000]
const monthlyRange = `${leastMonthly} to ${mostMonthly.toLocaleString('en-GB')} a month`

const fee = z.union([
  z.strictObject({
    percent: z.number().min(0).max(100).meta({ description: 'Percentage that the service keeps.' }),
    of: z.enum(['rewards', 'execution-rewards']).meta({ description: 'Of all rewards, or of execution-layer rewards only.' }),
    upTo: z.literal(true).optional().meta({ description: 'true: some users pay less. Leave it out where all pay the same.' }),
  }),
  z.strictObject({
    monthly: z.number().min(leastMonthly, `expected ${monthlyRange}; for a service that keeps nothing, write { "percent": 0, "of": "rewards" }`).max(mostMonthly, `expected ${monthlyRange}`).meta({ description: 'Monthly amount for one validator.' }),
    currency: z.enum(['USD', 'EUR', 'CHF', 'ETH']),
  }),
  z.strictObject({
    setBy: z.literal('operators').meta({ description: 'Each operator or vault sets its own fee.' }),
  }),
])

/** A list in which nothing stands twice. */
function each<Item extends z.ZodType>(item: Item) {
  return z.array(item).min(1).refine((items) => new Set(items).size === items.length, 'expected each once; remove one of the two').meta({ uniqueItems: true })
}

/** A token that stands for staked ETH. */
export const token = z.strictObject({
  name: z.string().trim().min(1).max(60),
  symbol: tokenSymbol.meta({ description: 'As the contract gives it, in plain letters, digits and signs, with at least one letter.' }),
  kind: z.enum(['rebasing', 'reward-bearing', 'non-earning']).meta({
    description: 'rebasing: the balance grows. reward-bearing: the price grows. non-earning: the base token of a two-token design.',
  }),
  address,
})

// A row of a table names each of them, and its address.
const mostTokens = 6

/** A report on a product's safety. Only `code-audit` counts for the attribute "Audited". */
export const audit = z.strictObject({
  auditor: z.string().trim().min(2).max(60),
  scope: z.string().trim().min(2).max(80).optional().meta({ description: 'What was reviewed, for example "V3 fix review".' }),
  date: z.union([z.literal('unknown'), partialDate]).meta({ description: 'Date of the report, or "unknown".' }),
  kind: z.enum(['code-audit', 'certificate', 'static-analysis', 'other-project']).meta({
    description: "code-audit: this product's own code, by an outside auditor. The others are listed but do not count.",
  }),
  url: sourceUrl,
})

/** Every fact the registry knows, each with the schema of its value. Categories choose from these. */
export const facts = {
  status: fact(z.enum(['open', 'closing', 'closed']), 'Whether it takes new users. open: today. closing: until a day that is set, or only some. closed: no longer.'),
  launch: fact(partialDate, 'First day on which the public could use it.'),
  minimumEth: fact(amountOfEth, 'Smallest deposit of your own, in ETH. 0 means any amount.'),
  fee: fact(fee, 'What the service keeps.'),
  tokens: fact(z.array(token).max(mostTokens, `expected at most ${mostTokens}; give those that depositors get today, and leave out legacy ones`), 'Tokens issued today for staked ETH; an empty list if there are none. No legacy tokens.'),
  exits: fact(each(z.enum(exitWays)), 'Ways to get ETH back. pool: its contract pays for the token or share, at once or after a wait. market: the token can be sold. account: through an account with the company.'),
  leaving: fact(leaving, 'Each way out in numbers, as the contract or the project\'s papers name them: waits, limits, the fee, and what can lengthen or stop it.'),
  openSource: fact(extent, 'How much of the essential code is public and free to use.'),
  audits: fact(z.array(audit), 'Reports by outsiders, newest first; an empty list when there are none.'),
  bugBounty: fact(z.enum(['active', 'ended', 'none']), 'Whether a public bounty pays for flaws that are reported responsibly.'),
  trustless: fact(yesNo, 'yes: no person or company has to be trusted to hold keys or hand out rewards.'),
  controlChange: fact(powers.change, 'Who can change the contracts, and with what delay; an empty list if nobody can.'),
  controlPause: fact(powers.pause, 'Who can stop deposits, leaving or transfers, and with what delay; an empty list if nobody can.'),
  controlTake: fact(powers.take, "Who can take or freeze a holder's tokens by a function made for it; an empty list if nobody can."),
  controlCredentials: fact(powers.credentials, "Who holds the withdrawal credentials: where the validators' ETH is paid out."),
  controlReports: fact(powers.reports, 'Who reports the balances that set what a token is worth. code: they are proved against the chain.'),
  restaked: fact(yesNo, 'yes: the staked ETH also secures other protocols, and can be lost by their rules.'),
  lentOut: fact(yesNo, 'yes: some of the ETH is lent or placed elsewhere. The note says where.'),
  bridged: fact(yesNo, 'yes: the project itself issues the token on other chains, over a bridge. The note says which.'),
  lossOrder: fact(lossOrder, 'Who loses first when validators are punished, in order, with amounts where they are known.'),
  permissionless: fact(yesNo, 'yes: usable without permission, account or identity check.'),
  permissionlessNodes: fact(extent, 'How much of the pool anyone may run nodes for without permission.'),
  permissionlessStakeShare: fact(z.number().min(0).max(100), 'Percentage of the stake run by operators who needed no permission. Only where anyone may run nodes for a part of the pool.'),
  nodeBond: fact(nodeBond, 'What a node operator must put up. Only where anyone may run nodes for the pool or a part of it.'),
  executionClientShare: fact(share, 'Percentage of the service\'s own validators on its most used execution client.'),
  consensusClientShare: fact(share, 'Percentage of the service\'s own validators on its most used consensus client.'),
  selfCustody: fact(yesNo, 'yes: the user keeps the validator keys that control the ETH.'),
  multiClient: fact(yesNo, 'yes: at least two execution and two consensus clients to choose from.'),
  platforms: fact(each(z.enum(['browser', 'wallet', 'linux', 'macos', 'windows', 'ios', 'android'])), 'Where it runs.'),
} as const

/** What a fact tells readers of: whether it is open, what a product costs, who decides over it, how safe it is, how one leaves it, and the rest. */
export const factGroups = ['status', 'cost', 'control', 'safety', 'leaving', 'using'] as const

/** One of the groups in which facts are shown. */
export type FactGroup = (typeof factGroups)[number]

/** The one group of each fact. */
export const groupOf: Record<keyof typeof facts, FactGroup> = {
  status: 'status',
  launch: 'status',
  minimumEth: 'cost',
  fee: 'cost',
  tokens: 'using',
  exits: 'leaving',
  leaving: 'leaving',
  openSource: 'safety',
  audits: 'safety',
  bugBounty: 'safety',
  trustless: 'control',
  controlChange: 'control',
  controlPause: 'control',
  controlTake: 'control',
  controlCredentials: 'control',
  controlReports: 'control',
  restaked: 'safety',
  lentOut: 'safety',
  bridged: 'safety',
  lossOrder: 'safety',
  permissionless: 'control',
  permissionlessNodes: 'control',
  permissionlessStakeShare: 'control',
  nodeBond: 'control',
  executionClientShare: 'safety',
  consensusClientShare: 'safety',
  selfCustody: 'control',
  multiClient: 'control',
  platforms: 'using',
}

/** The groups in which a listing with these facts has some, in their order. */
export function factGroupsOf(own: object): FactGroup[] {
  return factGroups.filter((group) => Object.entries(groupOf).some(([key, one]) => one === group && key in own))
}
