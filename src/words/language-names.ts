import type { Translated } from '../languages.ts'

/** What English calls the languages of translations, for complaints: who mends a translation may not read its language. */
export const languageNames: Readonly<Record<Translated, string>> = { es: 'Spanish', ar: 'Arabic', zh: 'Chinese' }
