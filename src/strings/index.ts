import type { Lang } from '../languages.ts'
import { ar } from './ar.ts'
import { en, type Strings } from './en.ts'
import { es } from './es.ts'
import { zh } from './zh.ts'

const catalogues: Record<Lang, Strings> = { en, es, ar, zh }

/** The words of the interface in a language. */
export function stringsOf(lang: Lang): Strings {
  return catalogues[lang]
}
