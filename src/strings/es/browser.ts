// The words that scripts in a reader's browser say, by script: they travel with it. They import nothing.

export const choiceWords = {
  /** What a cell says of the age and source of a fact, at its end. */
  late: /, (\d{4}|de segunda mano)/g,
  order: 'Orden',
  sorts: {
    '': 'más cumplidos',
    '-met': 'menos cumplidos',
    name: 'nombre, A-Z',
    '-name': 'nombre, Z-A',
    fee: 'menor comisión',
    '-fee': 'mayor comisión',
    minimum: 'menor mínimo',
    '-minimum': 'mayor mínimo',
    age: 'más antiguos',
    '-age': 'más nuevos',
  },
  shown: (count: number, all: number) => `${count} de ${all} a la vista`,
  without: (filter: string, count: number) => `Ver ${count} sin ${filter}`,
  pick: 'Marca dos o más',
  side: (count: number, points: number) => `${count} lado a lado, diferencias: ${points}`,
  left: (count: number, picked: number) => `Quedan ${count} de ${picked}`,
}

export const siteWords = {
  colours: 'Colores',
  schemes: { '': 'como tu sistema', light: 'claros', dark: 'oscuros' },
  copied: 'Enlace copiado',
}

export const searchWords = {
  search: 'Buscar',
  close: 'Cerrar',
  typing: 'Escribe una palabra.',
  found: (count: number) => (count ? `Resultados: ${count}` : 'Nada. Todo está en'),
  section: 'Sección',
  failed: 'Falló. Todo está en',
}

export const compareWords = {
  same: 'La misma dirección.',
  none: 'No es la misma: esto no es una dirección. Una dirección es 0x y 40 dígitos, de 0 a 9 y a-f.',
  length: (length: number) => `No es la misma: esta tiene ${length} caracteres y una dirección tiene 42.`,
  strange: (letter: string, position: number) => `No es la misma: el carácter ${position}, «${letter}», no es una letra ni un dígito corriente, parezca lo que parezca.`,
  differs: (position: number, own: string, other: string) => `No es la misma: el carácter ${position} es «${own}» aquí y «${other}» en la tuya.`,
}

/** Words of a question that say nothing of what it is about. */
export const smallWords = /^(?:\p{L}\p{L}?|como|cómo|con|cual|cuál|cuando|cuándo|cuanto|cuánto|cuanta|cuánta|cuantos|cuántos|debo|del|donde|dónde|esta|está|este|esto|hay|las|los|más|para|pero|por|porque|pueda|puede|puedo|que|qué|quien|quién|ser|sin|son|sus|tarda|tengo|tiene|una|uno)$/u
