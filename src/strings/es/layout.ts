import type { Strings } from '../en.ts'
import { on } from './format.ts'

export const layout: Strings['layout'] = {
  skip: 'Saltar al contenido',
  sections: { '/staking': 'Staking', '/staking/pools': 'Pools', '/client-diversity': 'Diversidad de clientes', '/contributing': 'Colaborar' },
  search: 'Buscar',
  searchField: 'Buscar en este sitio',
  searchWithoutScript: 'La búsqueda necesita JavaScript, que aquí está desactivado. Abajo está todo el sitio, por letra.',
  everything: 'Todo, por letra',
  aside: 'Alrededor de esta página',
  section: 'En esta sección',
  site: 'Sitio',
  menu: 'Menú',
  onThisPage: 'En esta página',
  breadcrumbs: 'Estás aquí',
  home: 'Inicio',
  previous: 'Anterior',
  next: 'Siguiente',
  neighbours: 'Página anterior y siguiente',
  related: 'Páginas relacionadas',
  edit: 'Editar esta página',
  updated: (day) => `Último cambio del texto: ${on(day).replace(/^el /, '')}`,
  footer: 'Nada de lo que hay aquí es un consejo de compra. Con el staking puedes perder ETH.',
  about: { '/methodology': 'Cómo evaluamos', '/glossary': 'Glosario', '/staking/removed': 'Ya no figuran', '/feed.xml': 'Canal de cambios' },
  licence: 'Código fuente y datos',
  otherWays: 'Otras formas de hacer staking',
  summary: 'En resumen',
  table: (name) => `Tabla: ${name}`,
  code: (words) => `Código: ${words}`,
  notes: 'Fuentes',
  backToMark: (mark) => `Volver a la referencia ${mark}`,
  task: { done: 'Hecho', open: 'Por hacer' },
}

export const notFound: Strings['notFound'] = {
  title: 'Esta página no existe',
  text: 'Puede que la dirección esté mal escrita o que la página haya cambiado de lugar. Prueba una de estas:',
}
