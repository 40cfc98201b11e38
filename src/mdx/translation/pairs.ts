import { type DigestText, headWords, noteOf, type SectionDigest } from './digest-schema.ts'

/** A text of a translation beside that of its English. */
export interface TextPair {
  english: DigestText
  own: DigestText
  /** Whether it is one text, and not all of a section whose texts are not the same ones as in English. */
  isOne: boolean
}

const headKeys: readonly string[] = headWords

/**
 * The texts of a section beside those of its English, each with its own: so a figure that is moved to another cell, item or paragraph is seen. Where the texts are not
 * the same ones, all are compared as one. Lines of front matter and notes go by their names; one that only one of the two has is left out: other rules speak of it.
 */
export function pairsOf(english: SectionDigest, own: SectionDigest): TextPair[] {
  const isNamed = ({ of }: DigestText): boolean => headKeys.includes(of) || of.startsWith(noteOf)
  const named = english.texts.filter(isNamed)
  const byName = [...new Set(named.map(({ of }) => of))].flatMap((name) => {
    const mine = own.texts.filter(({ of }) => of === name)
    return named.filter(({ of }) => of === name).flatMap((text, index) => (mine[index] ? [{ english: text, own: mine[index], isOne: true }] : []))
  })
  const [theirs, mine] = [english, own].map(({ texts }) => texts.filter((text) => !isNamed(text) && text.of !== 'rest')) as [DigestText[], DigestText[]]
  const areSame = theirs.length === mine.length && theirs.every(({ of }, index) => of === mine[index]?.of)
  const others = areSame ? theirs.map((text, index) => ({ english: text, own: mine[index] as DigestText, isOne: true })) : [{ english: joined(theirs, english), own: joined(mine, own), isOne: false }]
  const rest = [english, own].map((section) => section.texts.find(({ of }) => of === 'rest') ?? joined([], section)) as [DigestText, DigestText]
  return [...others, { english: rest[0], own: rest[1], isOne: false }, ...byName]
}

/** The English words of each text of a section that has a text of its own in English. */
export function originalsOf(english: SectionDigest, own: SectionDigest): ReadonlyMap<DigestText, string> {
  return new Map(pairsOf(english, own).flatMap((pair) => (pair.isOne ? [[pair.own, pair.english.words] as const] : [])))
}

/** All that a section says beside all that its English says. */
export function wholeOf(english: SectionDigest, own: SectionDigest): TextPair {
  return { english: joined(english.texts, english), own: joined(own.texts, own), isOne: false }
}

function joined(texts: readonly DigestText[], { range }: SectionDigest): DigestText {
  return { of: 'section', words: '', range, facts: texts.flatMap(({ facts }) => facts) }
}
