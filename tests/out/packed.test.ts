import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { builtFiles, bytesOf, packedFiles } from './built.ts'

const texts = builtFiles.filter((file) => /\.(?:html|js|css|json|xml|txt|md|svg|webmanifest|ics)$/.test(file))

it('every text is there as .br and .gz with the same words, and nothing else is', () => {
  expect(texts.length).toBeGreaterThan(100)
  expect(packedFiles).toEqual(texts.flatMap((file) => [`${file}.br`, `${file}.gz`]).sort())
  expect(texts.filter((file) => !brotliDecompressSync(bytesOf(`${file}.br`)).equals(bytesOf(file)))).toEqual([])
  expect(texts.filter((file) => !gunzipSync(bytesOf(`${file}.gz`)).equals(bytesOf(file)))).toEqual([])
})
