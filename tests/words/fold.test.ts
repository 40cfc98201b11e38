import { expect, it } from 'vitest'
import { asSeen } from '../../src/words/fold.ts'

it.each([
  ['\u0141ido', 'lido'],
  ['LI\u0110O', 'lido'],
  ['L\u0407d\u00d8', 'lido'],
  ['l\u0457do', 'lido'],
  ['Lid\u01fe', 'lido'],
  ['\u039d\u0415\u03a4', 'net'],
  ['\u0397\u039f\u03a1\u0395', 'hope'],
  ['\uff2c\u00ed\u24d3\u1d0f', 'lido'],
  ['CAF\u00c9', 'cafe'],
  ['\u0130stanbul', 'istanbul'],
  ['plain', 'plain'],
])('%s is seen as %s', (text, seen) => expect(asSeen(text)).toBe(seen))
