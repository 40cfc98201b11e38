import { describe, expect, it } from 'vitest'
import { faultOfReviewer } from '../../../src/mdx/translation/reviewer-name.ts'

const products = ['Lido', 'Rocket Pool', 'ether.fi']

describe('a reviewer', () => {
  it.each(['', 'Ana Ruiz', 'María de la Cruz y Gómez', 'Ludwig van Beethoven', 'J. R. Müller-Lüdenscheidt', "Sinéad O’Connor", 'd’Artagnan', 'عمر بن الخطاب', 'محمد علي', '王小明', 'Ana Ruiz, 王小明'])('may be called %s', (name) => {
    expect(faultOfReviewer(name, products)).toBe(undefined)
  })

  const none = (found: string) => `Unexpected "${found}" in "reviewer", expected the name of a person, as it is written; it is shown as it stands. Remove what is no name.`
  it.each([
    ['Compra en Lido ahora', none('en')],
    ['Compra Lido Ahora', none('Lido')],
    ['Etherfi', none('ether.fi')],
    ['lido punto fi', none('lido')],
    ['Telegram Soporte', none('Telegram')],
    ['Ethereum Foundation', none('Foundation')],
    ['فريق إيثريوم', none('فريق')],
    ['以太坊基金会', none('基金会')],
    ['Аna Ruiz', none('Аna')],
    ['Ana Ruiz Mar Sol Luz Paz Cruz Rey', none('Cruz Rey')],
    ['Ana Ruiz, 600', 'Unexpected "6" in "reviewer", expected a name alone, of letters; it is shown as it stands. Remove what is no name.'],
    ['.', 'Unexpected "reviewer" without letters, expected a name; write it, or leave the key out.'],
    ['A'.repeat(61), 'Unexpected "reviewer" of 61 letters, expected at most 60; write a name alone.'],
  ])('is not %s', (name, fault) => {
    expect(faultOfReviewer(name, products)).toBe(fault)
  })
})
