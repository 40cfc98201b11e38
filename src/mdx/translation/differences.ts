import type { Complaint } from '../../diagnostics.ts'
import type { Translated } from '../../languages.ts'
import { blockDifferences, componentDifferences, wordlessTexts } from './block-differences.ts'
import { type DigestText, type Fact, type SectionDigest, titleOfLink } from './digest-schema.ts'
import { factDifferences, symbolDifferences } from './fact-differences.ts'
import { figureOrder, orderDifferences } from './order.ts'
import { pairsOf, wholeOf } from './pairs.ts'

/** The rules on what a section says, each by the kinds of facts that it compares. */
const rulesOfFacts: Readonly<Record<string, readonly Fact['kind'][]>> = {
  'translation-figures': ['figure', 'symbol', 'address'],
  'translation-links': ['link', 'host', 'code'],
  'translation-notes': ['note'],
}

/** Everything in which a section says something else than its English, by the rule that speaks. It follows from the two alone. */
export function differences(english: SectionDigest, own: SectionDigest, lang: Translated): Map<string, Complaint[]> {
  const pairs = pairsOf(english, own)
  const otherBlocks = blockDifferences(english, own)
  const blocks = otherBlocks.length > 0 ? otherBlocks : wordlessTexts(english, own)
  // Of a block that is left out, its figures and links are not told again.
  const only = { lang, added: blocks.length > 0 }
  const facts = (kinds: readonly Fact['kind'][]) => kinds.flatMap((kind) => (kind === 'symbol' ? symbolDifferences(wholeOf(english, own), only) : pairs.flatMap((pair) => factDifferences(pair, kind, pair.isOne ? { lang } : only))))
  const found = new Map<string, Complaint[]>([['translation-blocks', blocks], ['translation-components', componentDifferences(english, own)]])
  for (const [rule, kinds] of Object.entries(rulesOfFacts)) found.set(rule, facts(kinds))
  found.get('translation-figures')?.push(...pairs.flatMap((pair) => figureOrder(pair, lang)))
  found.get('translation-links')?.push(...titleDifferences(english, own), ...pairs.flatMap((pair) => [...orderDifferences(pair, 'link'), ...orderDifferences(pair, 'code')]))
  found.get('translation-notes')?.push(...noteDifferences(english, own), ...pairs.flatMap((pair) => orderDifferences(pair, 'note')))
  return found
}

/** The same of two texts that stand by themselves. */
export function textDifferences(english: DigestText, own: DigestText, lang: Translated): Map<string, Complaint[]> {
  const pair = { english, own, isOne: true }
  const found = new Map(Object.entries(rulesOfFacts).map(([rule, kinds]) => [rule, kinds.flatMap((kind) => (kind === 'symbol' ? symbolDifferences(pair, { lang }) : factDifferences(pair, kind, { lang })))]))
  found.get('translation-figures')?.push(...figureOrder(pair, lang))
  return found
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
    if (!last) return [{ range: own.range, message: `Unexpected section without the note ${label}, expected it, as in English; translate it.`, about: label }]
    if (expected === 0) return [{ range: last.range, message: `Unexpected note ${label}, expected the notes that this section has in English; remove it.`, about: label }]
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
