import { describe, expect, it } from 'vitest'
import { termsUsedIn } from '../../src/mdx/transforms/link-terms.ts'
import type { Term } from '../../src/mdx/glossary.ts'
import { type Lang, languages } from '../../src/languages.ts'

const term = (id: string, ...forms: string[]): Term => ({ id, name: forms[0] ?? id, forms, definition: 'What it means.' })
const used = (lang: Lang, text: string, ...terms: Term[]): string[] => termsUsedIn([text], terms, languages[lang].spacing).map(({ id }) => id)

describe('terms in Arabic', () => {
  const node = term('node', 'عقدة', 'عقد')
  const queue = term('queue', 'طابور الخروج')
  it.each(['تعمل عقدة واحدة', 'العقدة', 'والعقدة تعمل', 'بالعقدة', 'للعقدة', 'فللعقدة', 'وبعقدة', 'كالعقدة', 'عقدة.', '(عقدة)'])('are found behind prefixes: %s', (text) => expect(used('ar', text, node)).toEqual(['node']))
  it.each(['معقدة', 'عقدتان', 'العقدية', 'استعقدة', 'عقدةX'])('are not found within other words: %s', (text) => expect(used('ar', text, node)).toEqual([]))
  it('are found in several words, the first with a prefix', () => expect(used('ar', 'وطابور الخروج طويل', queue)).toEqual(['queue']))
  it('are taken with their prefix where it leaves one letter at most', () => expect(used('ar', 'بلا', term('x', 'ا'))).toEqual([]))
})

describe('terms in Chinese', () => {
  const stake = term('stake', '质押')
  const pool = term('staking-pool', '质押池')
  const gas = term('gas', 'Gas')
  it('are found without spaces', () => expect(used('zh', '你可以质押少量的 ETH', stake)).toEqual(['stake']))
  it('give way to the longer one that begins at the same place', () => expect(used('zh', '选择一个质押池', stake, pool)).toEqual(['staking-pool']))
  it('are found next to one another', () => expect(used('zh', '质押质押池', stake, pool)).toEqual(['stake', 'staking-pool']))
  it.each([['支付Gas费', ['gas']], ['Gasoline', []], ['MegaGas', []], ['gas 费', ['gas']]])('%s: a Latin word has ends', (text, found) => expect(used('zh', text, gas)).toEqual(found))
})

describe('terms in Spanish', () => {
  const validator = term('validator', 'validador', 'validadores')
  it.each([['Los validadores firman', ['validator']], ['El validador, en cambio', ['validator']], ['invalidador', []], ['validadora', []], ['autovalidador', []], ['validador-espejo', []]])('%s', (text, found) => expect(used('es', text, validator)).toEqual(found))
})
