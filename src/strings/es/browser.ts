// The words that scripts in a reader's browser say, by script: they travel with it. They import nothing.

export const choiceWords = {
  /** What a cell says of the age and source of a fact, at its end. */
  late: /(, \d{4})?(, de segunda mano)?$/,
  marks: { colon: ': ', item: ', ' },
  order: 'Orden',
  sorts: {
    '': 'los que más cumplen',
    '-met': 'los que menos cumplen',
    name: 'nombre, de la A a la Z',
    '-name': 'nombre, de la Z a la A',
    fee: 'comisión ascendente',
    '-fee': 'comisión descendente',
    minimum: 'mínimo ascendente',
    '-minimum': 'mínimo descendente',
    age: 'más antiguos primero',
    '-age': 'más nuevos primero',
  },
  shown: (count: number, all: number) => `${count} de ${all} a la vista`,
  without: (filter: string, count: number) => `Ver ${count} sin «${filter}»`,
  pick: 'Marca «Comparar» en dos o más',
  side: (count: number, points: number) => `${count} lado a lado, ${points === 0 ? 'sin diferencias' : points === 1 ? '1 diferencia' : `${points} diferencias`}`,
  left: (count: number, picked: number) => `Los filtros dejan ${count} de ${picked} para comparar`,
}

export const siteWords = {
  colours: 'Colores',
  schemes: { '': 'como tu sistema', light: 'claros', dark: 'oscuros' },
  copied: 'Enlace copiado',
}

export const searchWords = {
  search: 'Buscar',
  close: 'Cerrar',
  typing: 'Escribe una palabra, como «comisión».',
  searching: 'Buscando…',
  found: (count: number, shown: number) => (count === 0 ? 'No hay resultados.' : count > shown ? `Los ${shown} mejores de ${count}` : `Resultados: ${count}`),
  section: 'Sección',
  failed: 'La búsqueda no se cargó.',
  all: 'Ver todo lo que hay',
}

export const compareWords = {
  same: 'La misma dirección.',
  none: 'No es la misma: esto no es una dirección. Una dirección es 0x y 40 dígitos, de 0 a 9 y a-f.',
  length: (length: number) => `No es la misma: esta tiene ${length} caracteres y una dirección tiene 42.`,
  strange: (letter: string, position: number) => `No es la misma: el carácter ${position}, «${letter}», no es una letra ni un dígito corriente, parezca lo que parezca.`,
  differs: (position: number, own: string, other: string) => `No es la misma: el carácter ${position} es «${own}» aquí y «${other}» en la tuya.`,
}

/** Words of a question that say nothing of what it is about. */
export const smallWords = /^(?:\p{L}\p{L}?|c[oó]mo|con|cu[aá](?:l|ndo|nt[ao]s?)|debo|del|dinero|d[oó]nde|est[aáeo]|hay|l[ao]s|m[aá]s|para|pero|por|porque|pued[aeo]|qu[eé]|qui[eé]n|ser|sin|son|sus|tarda|tengo|tiene|un[ao])$/u
