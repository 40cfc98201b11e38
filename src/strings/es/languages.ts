import type { Strings } from '../en.ts'

export const languages: Strings['languages'] = {
  choose: 'Idioma',
  inEnglish: 'en inglés',
  notReviewed: 'Ningún hablante nativo ha revisado todavía esta traducción.',
  reviewed: (name) => `Traducción revisada por ${name}.`,
  original: 'Original en inglés',
}
