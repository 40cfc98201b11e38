import type { Complaint, Range } from '../../diagnostics.ts'
import type { Translated } from '../../languages.ts'
import { compareFigures } from '../../words/figures/compare.ts'
import { blockDifferences, componentDifferences } from './block-differences.ts'
import { type DigestText, type Fact, type SectionDigest, titleOfLink } from './digest-schema.ts'
import { figureOrder, orderDifferences } from './order.ts'
import { pairsOf, type TextPair, wholeOf } from './pairs.ts'
import { nouns, otherwiseTold, shownOf, told } from './told.ts'

/** The rules on what a section says, each by the kinds of facts that it compares. */
const rulesOfFacts: Readonly<Record<string, readonly Fact['kind'][]>> = {
  'translation-figures': ['figure', 'symbol', 'address'],
  'translation-links': ['link', 'host', 'code'],
  'translation-notes': ['note'],
}

/** Everything in which a section says something else than its English, by the rule that speaks. It follows from the two alone. */
export function differences(english: SectionDigest, own: SectionDigest, lang: Translated): Map<string, Complaint[]> {
  const pairs = pairsOf(english, own)
  const facts = (kinds: readonly Fact['kind'][]) => kinds.flatMap((kind) => (kind === 'symbol' ? symbolDifferences(wholeOf(english, own)) : pairs.flatMap((pair) => factDifferences(pair, kind))))
  const found = new Map<string, Complaint[]>([['translation-blocks', blockDifferences(english, own)], ['translation-components', componentDifferences(english, own)]])
  for (const [rule, kinds] of Object.entries(rulesOfFacts)) found.set(rule, facts(kinds))
  found.get('translation-figures')?.push(...pairs.flatMap((pair) => figureOrder(pair, lang)))
  found.get('translation-links')?.push(...titleDifferences(english, own), ...pairs.flatMap((pair) => [...orderDifferences(pair, 'link'), ...orderDifferences(pair, 'code')]))
  found.get('translation-notes')?.push(...noteDifferences(english, own), ...pairs.flatMap((pair) => orderDifferences(pair, 'note')))
  return found
}

/** The same of two texts that stand by themselves. */
export function textDifferences(english: DigestText, own: DigestText, lang: Translated): Map<string, Complaint[]> {
  const pair = { english, own, isOne: true }
  const found = new Map(Object.entries(rulesOfFacts).map(([rule, kinds]) => [rule, kinds.flatMap((kind) => (kind === 'symbol' ? symbolDifferences(pair) : factDifferences(pair, kind)))]))
  found.get('translation-figures')?.push(...figureOrder(pair, lang))
  return found
}

/**
 * Symbols that a section has and its English has not, or the other way. A language may name once more, or once less, what another means by "it": how often a symbol
 * stands there is compared only where another stands in its place. "Stake" is "staked ETH" in a language that has no such word: the symbol of the coin itself may
 * be added where none is missing.
 */
function symbolDifferences({ english, own }: TextPair): Complaint[] {
  const [theirs, mine] = [english, own].map(({ facts }) => facts.filter(({ kind }) => kind === 'symbol')) as [Fact[], Fact[]]
  const { added, missing } = compareFigures(theirs, mine)
  if (added.length > 0 && missing.length > 0) return complaintsOf('symbol', added, missing, own.range)
  const isIn = (facts: readonly Fact[]) => (fact: Fact) => facts.some(({ value }) => value === fact.value)
  return complaintsOf('symbol', added.filter((fact) => fact.value !== 'ETH' && !isIn(theirs)(fact)), missing.filter((fact) => !isIn(mine)(fact)), own.range)
}

/** Facts of one kind that one of two texts has and the other has not: of a surplus one at its place, of a missing one where its text stands. */
function factDifferences({ english, own }: TextPair, kind: Fact['kind']): Complaint[] {
  const [theirs, mine] = [english, own].map(({ facts }) => facts.filter((fact) => fact.kind === kind)) as [Fact[], Fact[]]
  const { added, missing, otherwise } = compareFigures(theirs, mine)
  // "16.8 million ETH are staked" may as well be "of staked ETH, 16.8 million": then the symbol stands elsewhere in the text.
  const stands = (texts: DigestText, symbol?: string) => texts.facts.filter(({ kind: one, value }) => one === 'symbol' && value === symbol).length
  const others = otherwise.filter((pair) => pair.own.unit !== undefined || stands(english, pair.english.unit) === 0 || stands(own, pair.english.unit) < stands(english, pair.english.unit))
  return [...complaintsOf(kind, added, missing, own.range), ...others.map((pair) => ({ range: pair.own.range, message: otherwiseTold(pair.own, pair.english) }))]
}

function complaintsOf(kind: Fact['kind'], added: readonly Fact[], missing: readonly Fact[], range: Range): Complaint[] {
  // Where both are written the same way, a reader needs to be told how they are read.
  const isReadOtherwise = added.some((own) => missing.some((english) => shownOf(own) === shownOf(english)))
  const say = (fact: Fact) => `${told(fact)}${isReadOtherwise ? ` (${fact.value})` : ''}`
  const lacking = missing.map(say)
  const some = `${lacking.slice(0, 3).join(' and ')}${lacking.length > 3 ? ' and others' : ''}`
  if (added.length > 0) {
    const expected = lacking.length > 0 ? `${some}, as in English` : `no other ${nouns[kind].replace(' to', '')} than in English`
    return added.map((fact) => ({ range: fact.range, message: `Unexpected ${nouns[kind]} ${say(fact)}, expected ${expected}; a translation says nothing else: ${lacking.length > 0 ? 'write what English says' : 'remove it'}.` }))
  }
  return lacking.length === 0 ? [] : [{ range, message: `Unexpected text without the ${nouns[kind]} ${some}, expected ${lacking.length > 1 ? 'them' : 'it'} here, as in English; add ${lacking.length > 1 ? 'them' : 'it'}.` }]
}

/** Notes that a section has and its English has not, or the other way; and such as have more paragraphs. */
function noteDifferences(english: SectionDigest, own: SectionDigest): Complaint[] {
  const [theirs, mine] = [english, own].map(({ texts }) => texts.filter(({ of }) => of.startsWith('note '))) as [SectionDigest['texts'], SectionDigest['texts']]
  const count = (texts: SectionDigest['texts'], name: string) => texts.filter(({ of }) => of === name).length
  const names = [...new Set([...theirs, ...mine].map(({ of }) => of))]
  return names.flatMap((name): Complaint[] => {
    const [expected, found] = [count(theirs, name), count(mine, name)]
    const label = `[^${name.slice('note '.length)}]`
    const last = mine.findLast(({ of }) => of === name)
    if (expected === found) return []
    if (!last) return [{ range: own.range, message: `Unexpected section without the note ${label}, expected it, as in English; translate it.` }]
    if (expected === 0) return [{ range: last.range, message: `Unexpected note ${label}, expected the notes that this section has in English; remove it.` }]
    return [{ range: last.range, message: `Unexpected note ${label} of ${found} paragraphs, expected ${expected}, as in English: nothing may be left out or added.` }]
  })
}

/** Words that show when a link is pointed at, where English has none there, or the other way. */
function titleDifferences(english: SectionDigest, own: SectionDigest): Complaint[] {
  const [theirs, mine] = [english, own].map(({ texts }) => texts.filter(({ of }) => of === titleOfLink)) as [DigestText[], DigestText[]]
  const extra = mine[theirs.length]
  if (extra) return [{ range: extra.range, message: `Unexpected title of a link, expected ${theirs.length === 0 ? 'none' : `only ${theirs.length} in this section`}, as in English; remove it.` }]
  return mine.length < theirs.length ? [{ range: own.range, message: `Unexpected section with ${mine.length} titles of links, expected ${theirs.length}, as in English; translate each.` }] : []
}
