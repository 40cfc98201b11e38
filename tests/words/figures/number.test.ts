import { expect, it } from 'vitest'
import { numberOf, scaled } from '../../../src/words/figures/number.ts'

const [english, spanish] = [{ group: ',', decimal: '.' }, { group: '.', decimal: ',' }]

it.each([
  ['57,600', '57600'], ['1,133', '1133'], ['1.133', '1.133'], ['1,133.50', '1133.50'], ['1,133,000', '1133000'], ['0.07', '0.07'], ['07', '7'], ['1,10', '1.10'],
  ['1,1000', '1.1000'], ['2.12.3', '2.12.3'], ['1.133.000', '1.133.000'], ['1,1,1', '1,1,1'], ['57\u00a0600', '57600'], ["57'600", '57600'], ['1\u066b5', '1.5'],
])('%s in English is %s', (written, value) => expect(numberOf(written, english)).toBe(value))

it.each([['57.600', '57600'], ['57,600', '57.600'], ['1.133', '1133'], ['1.133,5', '1133.5'], ['1.10', '1.10'], ['2.12.3', '2.12.3'], ['2.048', '2048'], ['3500', '3500']])('%s in Spanish is %s', (written, value) => expect(numberOf(written, spanish)).toBe(value))

it.each([['16.8', 6, '16800000'], ['5', 3, '5000'], ['0.5', 6, '500000'], ['1.2345', 3, '1234.5']])('%s with %i zeros more is %s', (number, zeros, value) => expect(scaled(number, zeros)).toBe(value))
