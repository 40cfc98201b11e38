import type { Fact } from './digest-schema.ts'
import { factsOfText } from './facts-of-text.ts'
import { wordsNamed } from './names.ts'

/** The texts that a product has in English, and what each of them tells. */
export interface EnglishTexts {
  texts: readonly string[]
  factsOf(text: string): Fact[]
  namesOf(text: string): ReadonlySet<string>
}

/** Reads `texts`, each once: every language is compared with them. */
export function englishTexts(texts: readonly string[]): EnglishTexts {
  return {
    texts,
    factsOf: once((text) => factsOfText({ text, rangeOf: (start, end) => ({ start, end }), isCode: () => false }, 'en')),
    namesOf: once((text) => wordsNamed([text])),
  }
}

/** The same answer to the same text, worked out when it is first asked for. */
function once<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { answer: Answer }>()
  return (text) => {
    const found = known.get(text) ?? { answer: find(text) }
    known.set(text, found)
    return found.answer
  }
}
