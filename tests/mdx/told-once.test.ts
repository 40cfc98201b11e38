import { expect, it } from 'vitest'
import type { Complaint } from '../../src/diagnostics.ts'
import { toldOnce } from '../../src/mdx/told-once.ts'
import { judged } from './translation/judged.ts'

const at = (start: number, more: Partial<Complaint> = {}): Complaint => ({ range: { start, end: start + 5 }, message: 'Unexpected.', ...more })
const churn = { about: '[^churn]' }

it('leaves out what follows from a mistyped mark of a note, and nothing else of notes', () => {
  const found = new Map([['link-text', [at(0, churn)]], ['note', [at(9, churn), at(19, { about: '[^other]' })]], ['translation-notes', [at(0, churn), at(29)]]])
  expect(toldOnce(found)).toEqual(new Map([['link-text', [at(0, churn)]], ['note', [at(19, { about: '[^other]' })]], ['translation-notes', [at(29)]]]))
})

it('leaves out that a link leads nowhere where it is another than in English', () => {
  const found = new Map([['translation-links', [at(0)]], ['link-target', [at(0), at(9)]]])
  expect(toldOnce(found)).toEqual(new Map([['translation-links', [at(0)]], ['link-target', [at(9)]]]))
})

it('leaves out nothing where the cause is not told as an error', () => {
  const found = new Map([['translation-links', [at(0, { severity: 'warning' })]], ['link-target', [at(0)]], ['link-text', [at(0)]], ['note', [at(9, churn)]]])
  expect(toldOnce(found)).toEqual(found)
})

it('tells of a mistyped mark of a translation what was meant, alone', async () => {
  const page = (head: string, words: string) => `---\n${head}\n---\n\n${words}\n`
  const { diagnostics } = await judged({ lang: 'es', english: page('title: A page\ndescription: A page that a test reads.', 'A queue lets people out.[^churn]\n\n[^churn]: A source.'), own: page('title: Una página\ndescription: Una página que lee una prueba.', 'Una cola deja salir.[^churm]\n\n[^churn]: Una fuente.') })
  expect(diagnostics.map(({ line, column, rule, message }) => `${line}:${column} ${rule}: ${message}`)).toEqual(['6:21 link-text: Unexpected "[^churm]" that leads nowhere, expected the mark of a note that is there; did you mean `[^churn]`?'])
})
