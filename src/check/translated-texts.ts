import { z } from 'zod'
import type { Complaint, RuleWords } from '../diagnostics.ts'
import { languages, type Translated } from '../languages.ts'
import { figuresIn } from '../mdx/translation/figures.ts'
import { placesOfTerm, type TermEntry } from '../mdx/translation/termbase.ts'
import { guesses } from '../nearest.ts'
import { textsOf } from '../registry/in-language.ts'
import { type Json, readAnyhow, readJson } from '../registry/json.ts'
import { seenLength } from '../seen-length.ts'
import { englishShareOf } from '../words/english.ts'
import { hostsIn } from '../words/hosts.ts'

export const translatedTextsWords: RuleWords = {
  what: 'The texts of a product are translated in `content/translations/<language>/products/`, in a file of the same name: each English text, letter by letter, and its translation. Nothing else stands there but the name of a `reviewer`.',
  why: 'A translation that names its English cannot outlive it: once that has changed, readers get the new English until somebody translates it.',
  wrong: '{ "texts": { "A text that the product does not have.": "Un texto." } }',
  right: '{ "texts": { "The contract refuses only a deposit of zero.": "El contrato solo rechaza un depósito de cero." } }',
}

export const translatedFiguresWords: RuleWords = {
  what: 'A translated text of a product has the figures, dates, addresses and hosts of its English, no markup, and is about as long.',
  why: 'It stands beside a fact as if the source had said so.',
  wrong: '"Up to $2 million.": "Hasta 3 millones de dólares."',
  right: '"Up to $2 million.": "Hasta 2 millones de dólares."',
}

export const translatedEnglishWords: RuleWords = {
  what: 'No translated text of a product is left in English, and none uses a form that `terms.json` says is never used.',
  why: 'What is not translated is better left out: it is then shown as the English that it is.',
  wrong: '"You need an account.": "You need an account."',
  right: '"You need an account.": "Necesitas una cuenta."',
}

/** The ids of the rules for translated texts of products. */
export const translatedTextsRules = { 'translated-texts': translatedTextsWords, 'translated-figures': translatedFiguresWords, 'translated-english': translatedEnglishWords } as const

const schema = z.strictObject({ texts: z.record(z.string(), z.string()), reviewer: z.string().trim().min(2).max(80).optional() })

/** What is wrong with a file of translated texts, by rule. `product` is the text of the English product file; nothing where there is none. */
export function translatedTextsComplaints(lang: Translated, text: string, product: string | undefined, terms: readonly TermEntry[]): Map<string, Complaint[]> {
  const found = new Map<string, Complaint[]>(Object.keys(translatedTextsRules).map((id) => [id, []]))
  const say = (id: keyof typeof translatedTextsRules, complaint: Complaint): void => void found.get(id)?.push(complaint)
  const { json, complaints } = readJson(text, { what: 'a file of translated texts' })
  if (!json) return found.set('translated-texts', complaints)
  const result = schema.safeParse(json.value)
  if (!result.success) {
    for (const { path } of result.error.issues) say('translated-texts', { range: json.rangeOf(path as string[]), message: `Unexpected value of "${path.join('.') || 'the file'}", expected { "texts": { "English": "translation" }, "reviewer": "a name" }; mend it.` })
    return found
  }
  if (product === undefined) {
    say('translated-texts', { range: { start: 0, end: 1 }, message: 'Unexpected file of translated texts without a product, expected the name of a product file; rename or remove it.' })
    return found
  }
  const own = textsOf(readAnyhow(product))
  const english = new Set(own)
  const guess = guesses()
  for (const [key, value] of Object.entries(result.data.texts)) judgeText(key, value)
  return found

  function judgeText(key: string, value: string): void {
    const keyRange = (json as Json).rangeOfKey(['texts'], key)
    const range = (json as Json).rangeOf(['texts', key])
    if (!english.has(key)) {
      const near = guess(key, own, Math.max(4, Math.floor(key.length / 3)))
      return say('translated-texts', { range: keyRange, severity: 'warning', message: `Unexpected text that the product does not have, expected one of its own; ${near ? `its English is now ${JSON.stringify(near.slice(0, 120))}: write that here, and translate it again.` : 'remove the line.'}` })
    }
    if (value.trim() === '' || /\bTODO\b/.test(value)) return say('translated-texts', { range, message: `Unexpected ${value.trim() === '' ? 'empty translation' : '"TODO"'}, expected words; translate the text, or remove the line: it is shown in English then.` })
    const [theirs, mine] = [factsOf(key, 'en'), factsOf(value, lang)]
    const added = surplus(mine, theirs)
    const missing = surplus(theirs, mine)
    if (added.length > 0 || missing.length > 0) say('translated-figures', { range, message: `Unexpected ${added[0] ?? `text without ${missing[0]}`}, expected what the English says: ${theirs.slice(0, 8).join(', ') || 'no figure'}; write the same.` })
    if (/[<>`*_[\]{}]|https?:/.test(value.replace(/[<>`*_[\]{}]/g, (sign) => (key.includes(sign) ? '' : sign)))) say('translated-figures', { range, message: 'Unexpected markup or address in a text, expected plain words, as in English; remove it.' })
    const [wide, most] = [seenLength(value), Math.max(60, seenLength(key) * 2)]
    if (wide > most || wide < seenLength(key) * 0.3) say('translated-figures', { range, message: `Unexpected text ${wide} wide, expected about as much as in English, which is ${seenLength(key)} wide: nothing may be left out or added.` })
    if (englishShareOf(value) >= 0.3) say('translated-english', { range, message: `Unexpected text in English, expected ${languages[lang].name}; translate it, or remove the line.` })
    for (const { never = [], use } of terms) for (const form of never) if (placesOfTerm(value, form, languages[lang].spacing)) say('translated-english', { range, message: `Unexpected ${JSON.stringify(form)}, expected ${JSON.stringify(use[0])}, as terms.json says; write that.` })
  }
}

function factsOf(text: string, lang: Translated | 'en'): string[] {
  return [...figuresIn(text, lang).map(({ value }) => value), ...(text.match(/0x[0-9a-z]{6,}/giu) ?? []), ...hostsIn(text).filter(({ real }) => real).map(({ host }) => host)]
}

function surplus(of: readonly string[], over: readonly string[]): string[] {
  const left = [...over]
  return of.filter((value) => {
    const at = left.indexOf(value)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

