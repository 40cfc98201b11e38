import type { Strings } from '../en.ts'
import { on } from './format.ts'

export const translation: Strings['translation'] = {
  switch: { title: 'Idioma', frontPage: (language) => `${language}: esta página aún no está traducida` },
  unread: 'Ningún hablante nativo ha leído todavía esta traducción. Si difiere de la página en inglés, vale esta última.',
  readBy: (reviewer) => `Leída por ${reviewer}, con el español como lengua materna.`,
  original: 'Original en inglés',
  inEnglish: 'en inglés',
  behind: (since) => `Desactualizada: el texto inglés de esta parte ha cambiado desde ${on(since)}. Sus cifras, fechas, direcciones y enlaces siguen siendo los mismos.`,
  englishBelow: (since) => `Desactualizada: el texto inglés de esta parte ha cambiado desde ${on(since)}. Trata de riesgo o dinero, así que el texto inglés figura debajo.`,
  englishInstead: (since) => `En inglés: esta parte ha cambiado desde ${on(since)}, y la traducción diría otra cosa.`,
  added: 'En inglés: esta parte es nueva y aún no está traducida.',
  toPart: 'Esta parte en la página en inglés',
}
