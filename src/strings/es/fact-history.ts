import type { Strings } from '../en.ts'
import { capital, counted, date, inSentence, asOf as onDay, on } from './format.ts'

const span = (from: string, until: string) => (from === until ? on(from) : `del ${date(from)} al ${date(until)}`)

export const factHistory: Strings['factHistory'] = {
  title: 'Antes',
  titleOf: (about) => `Antes, en esta guía: ${about}`,
  said: (since) => (since === undefined ? 'Antes, esta guía decía:' : `Esta guía lo dice así desde ${since.length === 10 ? 'el ' : ''}${date(since)}. Antes decía:`),
  more: (count) => counted(count, { one: '# valor más, en el JSON de esta página', other: '# valores más, en el JSON de esta página' }),
  value: (value, from, until) => `${value} (${span(from, until)})`,
  unknown: (until) => `No se sabe (hasta el ${date(until)})`,
  otherDetails: (value) => `${value}, con otros detalles`,
  missing: 'A esta versión le falta el historial de los datos de esta página.',
}

export const citation: Strings['citation'] = {
  title: 'Citar un dato',
  how: 'Copia la línea entera. La versión es la de nuestros archivos en la que se anotó el valor.',
  name: (product, fact) => `${product}, ${inSentence(fact)}`,
  line: ({ name, value, asOf, site, commit, address }) => `${name}: ${value}. ${capital(onDay(asOf))}. ${site}, ${commit === undefined ? '' : `versión ${commit}, `}${address}`,
}
