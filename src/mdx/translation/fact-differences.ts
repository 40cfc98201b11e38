import type { Complaint, Range } from '../../diagnostics.ts'
import type { Translated } from '../../languages.ts'
import { compareFigures } from '../../words/figures/compare.ts'
import { languageNames } from '../../words/language-names.ts'
import type { DigestText, Fact } from './digest-schema.ts'
import type { TextPair } from './pairs.ts'
import { nouns, otherwiseTold, ownForm, shownOf, told } from './told.ts'

/** In which language differences are told, and whether only of what was added: what is missing went with its block. */
interface Telling {
  lang: Translated
  added?: boolean
}

/**
 * Symbols that a section has and its English has not, or the other way. A language may name once more, or once less, what another means by "it": how often a symbol
 * stands there is compared only where another stands in its place. "Stake" is "staked ETH" in a language that has no such word: the symbol of the coin itself may
 * be added where none is missing.
 */
export function symbolDifferences({ english, own }: TextPair, how: Telling): Complaint[] {
  const [theirs, mine] = [english, own].map(({ facts }) => facts.filter(({ kind }) => kind === 'symbol')) as [Fact[], Fact[]]
  const { added: more, missing } = compareFigures(theirs, mine)
  const added = more.filter((fact) => !isToldAsUnit(fact, english, own))
  if (added.length > 0 && missing.length > 0) return complaintsOf('symbol', added, missing, own.range, how)
  const isIn = (facts: readonly Fact[]) => (fact: Fact) => facts.some(({ value }) => value === fact.value)
  return complaintsOf('symbol', added.filter((fact) => fact.value !== 'ETH' && !isIn(theirs)(fact)), more.length > added.length ? [] : missing.filter((fact) => !isIn(mine)(fact)), own.range, how)
}

/** Whether a symbol stands behind a number that counts it and nothing of that in English: the number says so. */
function isToldAsUnit({ value, range }: Fact, english: DigestText, own: DigestText): boolean {
  return own.facts.some((fact) => fact.kind === 'figure' && fact.unit === value && fact.range.end <= range.start && range.start - fact.range.end <= 4 && english.facts.some((one) => one.kind === 'figure' && one.value === fact.value) && !english.facts.some((one) => one.kind === 'figure' && one.value === fact.value && one.unit === value))
}

/** Facts of one kind that one of two texts has and the other has not: of a surplus one at its place, of a missing one where its text stands. */
export function factDifferences({ english, own }: TextPair, kind: Fact['kind'], how: Telling): Complaint[] {
  const [theirs, mine] = [english, own].map(({ facts }) => facts.filter((fact) => fact.kind === kind)) as [Fact[], Fact[]]
  const { added, missing, otherwise } = compareFigures(theirs, mine)
  // "16.8 million ETH are staked" may as well be "of staked ETH, 16.8 million": then the symbol stands elsewhere in the text.
  const stands = (texts: DigestText, symbol?: string) => texts.facts.filter(({ kind: one, value }) => one === 'symbol' && value === symbol).length
  const others = otherwise.filter((pair) => pair.own.unit !== undefined || stands(english, pair.english.unit) === 0 || stands(own, pair.english.unit) < stands(english, pair.english.unit))
  return [...complaintsOf(kind, added, missing, own.range, how), ...others.map((pair) => ({ range: pair.own.range, message: otherwiseTold(pair.own, pair.english) }))]
}

function complaintsOf(kind: Fact['kind'], added: readonly Fact[], missing: readonly Fact[], range: Range, { lang, added: addedAlone }: Telling): Complaint[] {
  // Where both are written the same way, a reader needs to be told how they are read.
  const isReadOtherwise = added.some((own) => missing.some((english) => shownOf(own) === shownOf(english)))
  const say = (fact: Fact) => `${told(fact)}${isReadOtherwise ? ` (${fact.value})` : ''}`
  const forms = missing.map((fact) => ownForm(fact, lang))
  const lacking = missing.map((fact, index) => `${say(fact)}${forms[index] ?? ''}`)
  const some = `${lacking.slice(0, 3).join(' and ')}${lacking.length > 3 ? ` and ${lacking.length - 3} more` : ''}`
  const remedy = forms.some((form) => form !== '') ? `write it as ${languageNames[lang]} does` : 'write what English says'
  if (added.length > 0) {
    const expected = lacking.length > 0 ? `${some}, as in English` : `no other ${nouns[kind].replace(' to', '')} than in English`
    return added.map((fact) => ({ range: fact.range, message: `Unexpected ${nouns[kind]} ${say(fact)}, expected ${expected}; a translation says nothing else: ${lacking.length > 0 ? remedy : 'remove it'}.` }))
  }
  return lacking.length === 0 || addedAlone ? [] : [{ range, message: `Unexpected text without the ${nouns[kind]} ${some}, expected ${lacking.length > 1 ? 'them' : 'it'} here, as in English; add ${lacking.length > 1 ? 'them' : 'it'}.`, ...(kind === 'note' && lacking.length === 1 ? { about: `[^${missing[0]?.value}]` } : {}) }]
}
