import { createHash } from 'node:crypto'

// A product file as `next dev` sees it: something to watch. Its text is read and checked by the registry, not by the bundler,
// so that a mistake in it shows with the same words and the same place as everywhere else. The hash makes each change one.
export default function watchedProduct(text) {
  return `export default '${createHash('sha256').update(text).digest('hex')}'`
}
