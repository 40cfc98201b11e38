import { shareOf, type Goal, goals, leastChecked, type Scope, type Share, type Weakness } from '../../registry/quality.ts'
import type { SourceKind } from '../../registry/source.ts'
import { date, number, percent } from './format.ts'

/** A share to a tenth of a per cent: "12.5%". */
const rounded = (share: number) => percent(Math.round(share * 1000) / 10)

/** How good facts are. */
export const quality = {
  name: 'How good our facts are',
  measure: 'What we count',
  scopes: { pools: 'Pools', all: 'All listings' } satisfies Record<Scope, string>,
  facts: 'Facts',
  known: 'Known',
  weaknesses: {
    secondHand: 'Second-hand',
    unknown: 'Unknown, besides client shares',
    unknownShares: 'Unknown client shares',
    contradicted: 'Contradicted',
    old: 'Older than 12 months',
  } satisfies Record<Weakness, string>,
  checked: 'With a check that a machine can run',
  atLeast: `at least ${rounded(leastChecked)}`,
  pinned: 'Pinned sources',
  /** "12 of 96 (12.5%)". */
  share: ({ count, of }: Share) => `${number(count)} of ${number(of)} (${rounded(shareOf({ count, of }))})`,
  goal: (goal: Goal) => (goals[goal] === 0 ? 'none' : `at most ${rounded(goals[goal])}`),
  day: (day: string) => `Counted on ${date(day)}. A fact that several listings share counts once.`,
  goals: `Our goals for pools: at most ${rounded(goals.secondHand)} of known facts second-hand, and at most ${rounded(goals.unknown)} unknown besides client shares. None may be contradicted. A machine must be able to check at least ${rounded(leastChecked)} of all facts.`,
  order: 'A source is one of four kinds. We prefer them in this order:',
  kinds: {
    contract: ['Contract', 'the code or state of a contract, which anyone can check.'],
    project: ['Project', 'what the project itself has published: its paper, its repository, its site or a vote.'],
    independent: ['Independent', 'somebody outside the project who checked for themselves, such as an auditor or a researcher.'],
    register: ['Register', 'another list that copied it, such as the product list of the Ethereum website.'],
  } satisfies Record<SourceKind, [name: string, what: string]>,
  meanings: [
    'A fact is second-hand if nothing but registers stand behind it. It may be right, but nobody we can name has checked it. Its page says so.',
    'A fact is contradicted if a contract or the project says otherwise, and neither agrees with us.',
    'A check names what a machine has to read to see whether a fact still holds: a contract, a text in a repository, or a page. Where it has read that, the fact says when.',
    'A source is pinned if it can still be read as it was: its address names a commit, or an archive keeps a copy. Every other page may change or disappear. The number of pinned sources may only grow.',
  ],
} as const
