import { expect, it } from 'vitest'
import type { Lang } from '../../src/languages.ts'
import { sentencesEnded } from '../../src/words/sentence-ends.ts'

it.each<[lang: Lang, text: string, ended: number]>([
  ['en', '', 0],
  ['en', 'A title', 0],
  ['en', 'A title: more words', 0],
  ['en', 'It pays. It may fail!', 2],
  ['en', 'It pays (it may fail). See "What can go wrong?".', 2],
  ['en', 'Version 2.1 of lido.fi pays 0.5 ETH.', 1],
  ['en', 'Really?! Yes.', 2],
  ['es', '¿Qué puede fallar? Mira «¿Qué puede salir mal?».', 2],
  ['es', 'Paga 57.600 ETH', 0],
  ['es', 'Deja salir.[^churm] Tarda.', 2],
  ['ar', 'هل يدفع؟ نعم. قد يفشل!', 3],
  ['ar', 'يدفع 0.5 ETH، وقد يفشل؛ هكذا', 0],
  ['zh', '会付。可能出错！是吗？是', 3],
  ['zh', '2.1 版付 0.5 ETH，可能出错', 0],
  ['zh', '归你的 ETH. 费用。', 2],
])('in %s "%s" has %d', (lang, text, ended) => {
  expect(sentencesEnded(text, lang)).toBe(ended)
})

it('a long text takes no long time', () => {
  expect(sentencesEnded('.»'.repeat(100_000), 'es')).toBe(1)
})
