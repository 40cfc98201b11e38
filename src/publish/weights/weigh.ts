import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathOfSource } from '../../mdx/page.ts'
import { measurePage } from './measure.ts'
import type { WeighedPage } from './warnings.ts'

/** Measures the built `pages` in `folder`, beside which their packed forms may stand. `sources` are the files of content/ that a build read. */
export function weigh(folder: string, pages: readonly string[], sources: readonly string[]): WeighedPage[] {
  const byPath = new Map(sources.map((source) => [pathOfSource(source), source]))
  return pages.map((file) => {
    const packed = join(folder, `${file}.br`)
    const weight = measurePage(readFileSync(join(folder, file), 'utf8'), existsSync(packed) ? readFileSync(packed) : undefined)
    return { file, weight, source: byPath.get(`/${file.replace(/\/?index\.html$/, '')}`) }
  })
}
