import type { Complaint } from '../../diagnostics.ts'
import { languages, type Translated } from '../../languages.ts'
import { channelIn } from '../../words/channels.ts'
import { languageNames } from '../../words/language-names.ts'
import type { DigestText } from './digest-schema.ts'
import { productsNamed } from './products-named.ts'

const latin = /[@\uff20]?[\p{Script=Latin}][\p{Script=Latin}\p{M}\p{N}]*(?:[’'.-][\p{Script=Latin}\p{N}]+)*/gu
/** Letters of alphabets that a language does not write with. */
const strangers: Readonly<Record<Translated, RegExp>> = {
  es: /[^\P{L}\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u,
  ar: /[^\P{L}\p{Script=Latin}\p{Script=Arabic}\p{Script=Common}\p{Script=Inherited}]/u,
  zh: /[^\P{L}\p{Script=Latin}\p{Script=Han}\p{Script=Common}\p{Script=Inherited}]/u,
}

/** Words that name somebody or something in a text: in a language with letters of its own, all that are in Latin ones; in Spanish such as begin with a capital letter within a sentence, have one within, or stand behind an "@". */
export function namesIn(text: string, lang: Translated): string[] {
  const words = [...text.matchAll(latin)].map(({ 0: name, index }) => ({ name, index })).filter(({ name }) => name.length > 1)
  const named = languages[lang].spacing === 'spaced' ? words.filter(({ name, index }) => /^[@\uff20]|.\p{Lu}|\p{L}\.\p{L}/u.test(name) || (/^\p{Lu}/u.test(name) && /(?:[\p{L}\p{N},)%»”"] |[(/]|— ?)$/u.test(text.slice(Math.max(0, index - 4), index)))) : words
  return named.map(({ name }) => name)
}

/** Every Latin word of texts, in small letters, the parts of those with hyphens, dots or apostrophes, and of each the form for one: what a translation of them may name. */
export function wordsNamed(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => [...text.matchAll(latin)]).flatMap(({ 0: word }) => [word.toLowerCase(), ...partsOf(word)]).flatMap((word) => [word, word.replace(/s$/, '')]))
}

const partsOf = (word: string): string[] => word.toLowerCase().split(/[’'.-]/).filter((part) => part !== '')

/** What joins or parts letters of other languages with Arabic letters, unseen. */
const joiners = /(?<=\p{Script=Arabic})[\u200c\u200d]/u

/** An address that is written so that a machine does not take it for one: "lido[.]com", "lido (punto) com". */
const disguised = /[\p{L}\p{N}]{1,40} ?(?:\[\.\]|\(\.\)|[[(](?:punto|dot|点|نقطة)[\])]) ?[\p{L}\p{N}]{1,40}|[\p{L}\p{N}]{1,40} \.[a-z]{2,12}/u

/** The coin of the network, which a language may name where English says "it"; code and names of documents in notes, as digests have them; and the mark of what is still to be written, of which another rule speaks. */
const always = /^(?:eth|x+|todo|fixme)$/

/** So many names of a text are told each by itself: an exception names what it covers. */
const mostNames = 3

/** Names in a text that its English has not, letters of another alphabet, and signs that nobody sees in a word. `known` are the words of its English (`wordsNamed`), `products` the names of all products. */
export function nameComplaints({ words: all, range, facts }: Pick<DigestText, 'words' | 'range' | 'facts'>, known: ReadonlySet<string>, lang: Translated, products: readonly string[]): Complaint[] {
  // Of symbols, hosts and addresses that English has not, other rules speak.
  const elsewhere = facts.filter(({ kind }) => ['symbol', 'host', 'address'].includes(kind)).map(({ value, shown = value }) => shown)
  // Letters in the shape of others, as bold ones of mathematics, are read as what they look like.
  const words = elsewhere.sort((a, b) => b.length - a.length).reduce((rest, shown) => rest.replaceAll(shown, 'x'.repeat(shown.length)), all).normalize('NFKC')
  const stranger = strangers[lang].exec(words)?.[0]
  if (stranger !== undefined) return [{ range, message: `Unexpected letter "${stranger}" of another alphabet, expected letters of ${languageNames[lang]} and Latin ones; write the word in those.`, firm: true }]
  const joiner = joiners.exec(words)?.[0]
  if (joiner !== undefined) return [{ range, message: `Unexpected joiner (U+${joiner.charCodeAt(0).toString(16).toUpperCase()}) in a word, expected letters alone; nobody sees it, and ${languageNames[lang]} needs none. Remove it.`, firm: true }]
  const hidden = disguised.exec(words)?.[0]
  if (hidden !== undefined) return [{ range, message: `Unexpected "${hidden.replace(/x{2,}/g, '…')}", expected no address that is written as if it were none; remove it.`, firm: true }]
  const channel = channelIn(words, known)
  if (channel !== undefined) return [{ range, firm: true, message: `Unexpected ${JSON.stringify(channel)}, expected no way to reach anybody that English does not name; remove it.` }]
  const others = productsNamed(words, known, products)
  if (others.length > 0) return others.map((name) => ({ range, firm: true, message: `Unexpected name of the product ${JSON.stringify(name)}, expected the products that English names there, and no other; write what English says.` }))
  // What a number counts is told with the number.
  const counted = new Set(facts.flatMap(({ kind, unit }) => (kind === 'figure' && unit !== undefined ? [unit] : [])))
  const added = [...new Set(namesIn(words, lang))].filter((name) => !counted.has(name) && !known.has(name.toLowerCase()) && !partsOf(name).every((part) => known.has(part) || always.test(part) || /^\d+$/.test(part)))
  // A text with many is not translated at all: one is told of it, and no reason covers that.
  const told = added.length > mostNames ? added.slice(0, 1) : added
  return told.map((name) => ({ range, about: name, ...(added.length > mostNames || /^[@\uff20]/.test(name) ? { firm: true as const } : {}), message: `Unexpected "${name}", expected no other names than in English; nobody is named whom English does not name there. Write the name that English has, or a word of ${languageNames[lang]}.` }))
}
