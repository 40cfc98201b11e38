import { countsOf, type FactPlace, type Goal, goals, missedGoals, type Quality, type Scope, scopes, type Share, shareOf, weaknesses } from '../registry/quality.ts'
import { en, type Strings } from '../strings/en.ts'
import { codeSpan } from './markdown.ts'

/** Where the shares are kept that no change to the registry may make worse. */
export const keptFile = 'tests/repository/quality.json'

/** What is kept of each weakness with a goal, and how many sources are pinned. What grows worse by itself, as facts grow older, is not: nobody is to blame for that. */
export type Kept = Record<Scope, Record<Goal | 'pinned', Share>>

const all = Object.keys(goals) as Goal[]

/** What to do about facts with a weakness. */
const remedies: Record<Goal, string> = {
  secondHand: 'put a source of kind "contract", "project" or "independent" first',
  unknown: 'find a source for some of them',
  contradicted: 'give the value that the contract or the project says, or such a source that agrees',
}

/** The numbers of today, as they are kept. */
export function keptOf(found: Record<Scope, Quality>): Kept {
  const weak = (quality: Quality) => Object.fromEntries(all.map((goal) => [goal, countsOf(quality)[goal]])) as Record<Goal, Share>
  const of = (quality: Quality) => ({ ...weak(quality), pinned: quality.pinned })
  return { pools: of(found.pools), all: of(found.all) }
}

/** A complaint for each share that is worse than the one kept, with what to do and the facts concerned. Shares are compared, so that good facts more never do harm. Of pinned sources, the number. */
export function worseThan(kept: Kept, found: Record<Scope, Quality>, strings: Strings = en): string[] {
  const { quality: words } = strings
  return [...fewerPinned(kept, found, strings), ...scopes.flatMap((scope) =>
    all.flatMap((goal) => {
      const [before, now] = [kept[scope][goal], countsOf(found[scope])[goal]]
      if (shareOf(now) <= shareOf(before)) return []
      const what = `${words.weaknesses[goal]} (${words.scopes[scope].toLowerCase()})`
      return [`Unexpected ${what}: ${words.share(now)}, expected no greater share than ${words.share(before)}, as ${keptFile} has it; ${remedies[goal]}. If nobody can, run \`npm run quality -- --keep\` and say why in the pull request.\n${listed(found[scope][goal].places).join('\n')}`]
    }),
  )]
}

/** A complaint where fewer sources are pinned than is kept, with what to do. Not of shares: a good source more that cannot be pinned does no harm. */
export function fewerPinned(kept: Kept, found: Record<Scope, Quality>, { quality: words }: Strings = en): string[] {
  return scopes.flatMap((scope) => {
    const [before, now] = [kept[scope].pinned, found[scope].pinned]
    return now.count >= before.count ? [] : [`Unexpected ${words.pinned} (${words.scopes[scope].toLowerCase()}): ${words.share(now)}, expected no fewer than ${words.share(before)}, as ${keptFile} has it; link to a commit, or give the address of a copy as "archived". If nobody can, run \`npm run quality -- --keep\` and say why in the pull request.`]
  })
}

/** How good facts are on the day `today` (`YYYY-MM-DD`), as Markdown: a table with the goals beside it; with `list`, every fact concerned by its file. */
export function qualityReport(found: Record<Scope, Quality>, today: string, list: boolean, { quality: words }: Strings = en): string {
  const [pools, every] = [countsOf(found.pools), countsOf(found.all)]
  const missed = missedGoals(pools)
  const names = (some: readonly Goal[]) => some.map((goal) => words.weaknesses[goal].toLowerCase()).join('; ')
  const goalOf = (weakness: string) => all.flatMap((goal) => (goal === weakness ? [words.goal(goal)] : [])).join('')
  const rows = [
    ['', words.scopes.pools, 'Goal', words.scopes.all],
    ['---', '---', '---', '---'],
    [words.facts, String(pools.facts), '', String(every.facts)],
    [words.known, String(pools.known), '', String(every.known)],
    ...weaknesses.map((weakness) => [words.weaknesses[weakness], words.share(pools[weakness]), goalOf(weakness), words.share(every[weakness])]),
    [words.checked, words.share(pools.checked), words.atLeast, words.share(every.checked)],
    [words.pinned, words.share(pools.pinned), '', words.share(every.pinned)],
  ]
  const lists = weaknesses.flatMap((weakness) => (found.all[weakness].places.length === 0 ? [] : ['', `## ${words.weaknesses[weakness]}`, '', ...listed(found.all[weakness].places)]))
  return `${[
    `# ${words.name}`, '', words.day(today), '', ...rows.map((cells) => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |')), '',
    missed.length === 0 ? 'Every goal is met.' : `Missed: ${names(missed)}.${list ? '' : ' To see which facts, run `npm run quality -- --list`.'}`,
    ...(list ? lists : []),
  ].join('\n')}\n`
}

/** Facts by file: "- content/products/pools/lido.json: fee, launch". */
function listed(places: readonly FactPlace[]): string[] {
  return [...new Set(places.map(({ file }) => file))].map((file) => `- ${codeSpan(file)}: ${places.flatMap((place) => (place.file === file ? [place.key] : [])).join(', ')}`)
}
