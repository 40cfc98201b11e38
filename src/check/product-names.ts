import { z } from 'zod'
import { placeOf } from '../registry/place.ts'
import { nameInFile } from '../registry/said-names.ts'
import type { Kept } from './kept.ts'

/** The names of the products among `files`, as their files give them, right or wrong; of the same texts they are not read again. */
export function namesOfProducts(files: readonly string[], textOf: (file: string) => string, kept: Kept): string[] {
  const texts = files.filter(placeOf).map(textOf)
  const name = kept.nameOf('product-names', ...texts)
  const known = kept.get(name, z.array(z.string()))
  if (known) return known
  const names = texts.flatMap((text) => nameInFile(text) ?? [])
  kept.put(name, JSON.stringify(names))
  return names
}
