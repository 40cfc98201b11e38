import { describe, expect, it } from 'vitest'
import { see } from '../../../src/mdx/see.ts'
import { translationRules } from '../../../src/mdx/translation-rules/index.ts'
import { type PageStamps } from '../../../src/mdx/translation/stamps.ts'
import { english, own, stampsFrom } from './read.ts'

const page = english('Words.\n\n## One {#one}\n\nIt keeps 10%.\n\n- A list.')
/** The rules that complain of a translation. */
const spoke = (body: string, stamps: PageStamps = new Map()) => {
  const translation = { lang: 'es' as const, seen: see(own(body)), english: see(page), stamps, terms: [], products: [] }
  return Object.entries(translationRules).filter(([, { check }]) => [...check(translation)].length > 0).map(([id]) => id)
}

describe('a section that is still to be written', () => {
  it('is told only to have no stamp', () => expect(spoke('Palabras.\n\n## TODO {#one}\n\nTODO')).toEqual(['translation-stamp']))

  it.each([
    ['is compared once it has a stamp: it passes for nothing', 'Palabras.\n\n## Uno {#one}\n\nTODO', stampsFrom(page, '2026-11-26'), ['translation-blocks', 'translation-stamp']],
    ['is compared without one where it says TODO within a word', 'Palabras.\n\n## Uno {#one}\n\nEs TODOPODEROSO.', undefined, ['translation-blocks', 'translation-names', 'translation-stamp']],
    ['leaves the others compared', 'TODO\n\n## Uno {#one}\n\nSe queda con el 1 %.\n\n- Una lista.', undefined, ['translation-figures', 'translation-stamp']],
  ])('%s', (_, body, stamps, rules) => expect(spoke(body, stamps)).toEqual(rules))
})
