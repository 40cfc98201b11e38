import fc from 'fast-check'
import { expect, it } from 'vitest'
import { judge } from '../../src/attributes/judge.ts'
import { judgeProducts } from '../../src/registry/check.ts'
import { readFile } from '../../src/registry/load.ts'
import { mutantsOf } from './mutants.ts'
import { expectPlaces, patience, runs, seed, textsOf, timed } from './mutation.ts'

const day = '2026-11-22'
const products = textsOf('content/products/pools', '.json')

it(`of ${Math.floor(runs / 2)} mutants of product files, none crashes or hangs; the refused have a place in the file, the accepted are judged`, async () => {
  let [accepted, refused] = [0, 0]
  await fc.assert(
    fc.asyncProperty(mutantsOf(products), async (text) => {
      const { read, diagnostics } = await timed(() => {
        const read = readFile('content/products/pools/lido.json', text, 'pools')
        return { read, diagnostics: judgeProducts([read], day) }
      }, () => judgeProducts([readFile('content/products/pools/lido.json', products[0] ?? '', 'pools')], day))
      expectPlaces(diagnostics, text)
      // Every mutant is read under one file name, whatever product it was made from.
      if (diagnostics.some(({ severity, rule }) => severity === 'error' && rule !== 'product-file-name')) return void refused++
      accepted++
      expect(read.product && judge(read.product.listing, day).verdicts.length).toBeGreaterThan(5)
    }),
    { numRuns: Math.floor(runs / 2), seed },
  )
  expect(refused).toBeGreaterThan(runs / 50)
  expect(accepted).toBeGreaterThan(runs / 200)
}, patience)
