import { toString } from 'mdast-util-to-string'
import type { Complaint } from '../../diagnostics.ts'
import { type Lang, originalOf } from '../../languages.ts'
import { isSmallWord } from '../../words/left-in-english.ts'
import { termNodesOf } from '../glossary.ts'
import { type Page, type PageRule, rangeOf } from '../page.ts'
import { seenLength } from '../../seen-length.ts'
import { addressOrHostIn } from '../../words/address-or-host.ts'
import { isOfStopWords } from '../../words/stop-words.ts'

/** Letters of a form, as wide as those of the Latin alphabet, where it is no abbreviation: two Chinese ones are a word. */
const leastLetters = 3
/** Commas of other languages: forms are parted by a plain one in all of them. */
const otherCommas = /[،，、؛;]/u
/** Letters of a form: none that somebody would look for is longer. */
const longestForm = 60
/** Arabic has the most: a dozen with its small words. */
const mostForms = 40
/** Characters of a definition: it has to fit beside the word it explains. */
const mostCharacters = 200

export const glossaryTerm: PageRule = {
  what: `A glossary term is explained in one paragraph of plain words, at most ${mostCharacters} characters, with no address or host. No form of it is a common word such as "the", or shorter than ${leastLetters} letters unless it is an abbreviation in capitals. No two terms share a form.`,
  why: 'The explanation appears beside the word on every page that uses it, with no room for more and no place for links. A term that every page uses would be a link on every page.',
  wrong: '<Term name="slot" also="slots" subject="ethereum">\nTwelve seconds, [by the rules](https://ethereum.org/).\n</Term>',
  right: '<Term name="slot" also="slots" subject="ethereum">\nThe twelve seconds in which one block can be made.\n</Term>',
  check,
}

function check(page: Page): Complaint[] {
  const owners = new Map<string, string>()
  const { lang } = originalOf(page.file)
  return termNodesOf(page).flatMap(({ node, name, forms }): Complaint[] => {
    const { start } = rangeOf(node)
    const say = (message: string): Complaint => ({ range: { start, end: start + '<Term'.length }, message })
    if (forms.length > mostForms) return [say(`Unexpected ${forms.length} forms of "${name.slice(0, 80)}", expected at most ${mostForms}; leave out those that nobody writes.`)]
    const complaints: Complaint[] = forms.flatMap((form) => faultOfForm(form, lang) ?? []).map(say)
    for (const form of new Set(forms.map((one) => one.toLowerCase()))) {
      const owner = owners.get(form)
      if (owner === undefined) owners.set(form, name)
      else complaints.push(say(`Unexpected second term with the form "${form}", expected each form once; "${owner}" already has it. Remove it from one of the two.`))
    }
    const definition = toString(node).trim()
    const address = addressOrHostIn(definition)
    if (address !== undefined) complaints.push(say(`Unexpected address "${address.slice(0, 80)}" in the explanation of "${name}", expected words only; it would appear on every page that uses the term. Remove it.`))
    // In a line of its own the words make a paragraph; within one they stand alone.
    const words = node.children.flatMap((child) => (child.type === 'paragraph' ? child.children : [child]))
    if (definition === '') complaints.push(say(`Unexpected term "${name}" without words, expected its explanation between the tags.`))
    else if (node.children.length > 1 && node.children.some((child) => child.type === 'paragraph')) complaints.push(say(`Unexpected second paragraph for the term "${name}", expected one; shorten it.`))
    else if (words.some((child) => child.type !== 'text')) complaints.push(say(`Unexpected markup in the explanation of "${name}", expected plain words; remove links and emphasis.`))
    else if (seenLength(definition) > mostCharacters) complaints.push(say(`Unexpected explanation of ${seenLength(definition)} characters for "${name}", expected at most ${mostCharacters}; shorten it.`))
    return complaints
  })
}

/** What is wrong with the name or another form of a term, as a sentence. Pages find a form in any case, so "IT" is found in "it". */
function faultOfForm(form: string, lang: Lang): string | undefined {
  const letters = seenLength(form.match(/\p{L}/gu)?.join('') ?? '')
  const found = `Unexpected form "${form.slice(0, 80)}" of a term`
  if (/[@%$€£]/.test(form)) return `${found}, expected words; remove the sign.`
  if (seenLength(form) > longestForm) return `${found}, expected at most ${longestForm} letters; shorten it.`
  if (otherCommas.test(form)) return `${found}, expected plain commas between forms, in every language; write ", ".`
  if (isOfStopWords(form) || (lang !== 'en' && isSmallWord(form, lang))) return `${found}, expected a word that needs explaining; nearly every page would link this one. Remove it.`
  if (letters < leastLetters && !/^(?=\P{L}*\p{L})[\p{Lu}\p{N}]{2,}s?$/u.test(form)) return `${found}, expected at least ${leastLetters} letters, or an abbreviation in capitals such as "L2"; write it out.`
  return addressOrHostIn(form) === undefined ? undefined : `${found}, expected a word; an address or host has nothing to explain. Remove it.`
}
