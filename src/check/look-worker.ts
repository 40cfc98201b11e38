import { lookAt } from './look.ts'
import type { PageToLookAt } from './look-pool.ts'
import { readTexts, type TextsToRead } from './texts-found.ts'

/** Looks at some pages, in a worker: each look as JSON. */
export function lookAtEach(pages: readonly PageToLookAt[]): string[] {
  return pages.map(({ file, text }) => JSON.stringify(lookAt(file, text)))
}

/** Compares the texts of some products with their English, in a worker: what was found of each as JSON. */
export function readEachTexts(files: readonly TextsToRead[]): string[] {
  return files.map((file) => JSON.stringify(readTexts(file)))
}
