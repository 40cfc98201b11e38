import { basename } from 'node:path'
import type { Diagnostic } from '../../diagnostics.ts'
import { parseUrl } from '../../parse-url.ts'
import { type Asker, Stop } from '../ask.ts'
import { faultOfPath, faultOfTemplate, faultOfWords, mayBeStaking, placeOfPage } from '../page.ts'
import { faultOfPlace, type NewFile } from '../write.ts'
import { convert } from './convert.ts'
import { headOf } from './front-matter.ts'
import { knownPlaces } from './known-places.ts'
import { placeInSite, proposedPath } from './places.ts'
import { changesOf, complaintsOf, pointsOf } from './report.ts'
import { readSource } from './source.ts'

/** What flags gave; `from` is the path of the source. */
export interface GivenFrom {
  from: string
  site?: string | undefined
  title?: string | undefined
  description?: string | undefined
  template?: string | undefined
}

/** A page that was converted, and what to tell of it once the check has seen it as a file. */
export interface Conversion extends NewFile {
  report(diagnostics: readonly Diagnostic[]): string
}

/**
 * Converts a page of others into a new one of the repository `root`. `words` may hold its address; what is missing is asked of the
 * person, or, where nobody can be asked, stands as TODO. Stops where the source cannot be read, and as for any page where
 * its place is taken.
 */
export async function askConversion(root: string, ask: Asker, [first]: readonly string[], given: GivenFrom): Promise<Conversion> {
  const halt = (fault: string | undefined): void => {
    if (fault) throw new Stop(fault, 2)
  }
  const site = given.site === undefined ? undefined : parseUrl(given.site)
  if (given.site !== undefined && site?.protocol !== 'https:') throw new Stop(`Unexpected --site ${JSON.stringify(given.site)}, expected the address of the site that the page comes from, such as https://ethereum.org.`, 2)
  const source = readSource(given.from)
  if ('complaint' in source) throw new Stop(source.complaint, 2)
  const head = headOf(source.text)
  const proposal = proposedPath(given.from, head.slug)
  const fault = (path: string): string | undefined => faultOfPath(path) ?? faultOfPlace(root, placeOfPage(path))
  const path = first ?? (await ask.text({ message: 'Where on the site?', missing: `Unexpected end of the arguments, expected a path; add a path such as ${proposal || 'staking/dvt'} after "page".`, ...(proposal === '' ? {} : { initial: proposal }), fault }))
  halt(fault(path) ?? (given.template === undefined ? undefined : faultOfTemplate(given.template, path)))
  for (const key of ['title', 'description'] as const) halt(given[key] === undefined ? undefined : faultOfWords(key, given[key]))
  const template = given.template ?? (head.values.get('template') === 'staking' && mayBeStaking(path) ? 'staking' : undefined)
  const place = placeOfPage(path)
  const name = basename(given.from).replace(/\.[^.]*$/, '')
  const wanted = { root, name, file: place.file, places: { source: placeInSite(given.from), target: path, known: await knownPlaces(root), site }, template, title: given.title?.trim(), description: given.description?.trim() }
  let done = convert(source, wanted)
  if ('complaint' in done) throw new Stop(`${given.from}: ${done.complaint}`, 2)
  if (ask.asks && done.missing.length > 0) {
    for (const key of done.missing) wanted[key] = await ask.text({ message: key === 'title' ? 'What is its title?' : 'What is it about, in a sentence for search results?', missing: '', fault: (answer) => faultOfWords(key, answer) })
    done = convert(source, wanted)
    if ('complaint' in done) throw new Stop(`${given.from}: ${done.complaint}`, 2)
  }
  const { text, counts, open } = done
  return {
    ...place,
    text,
    report(diagnostics) {
      const [points, complaints] = [pointsOf(given.from, source.text, open), complaintsOf(diagnostics)]
      return [
        changesOf(counts),
        points.length === 0 ? 'Nothing is left to do by hand.' : 'Left for you to do, by position in the source:',
        ...points,
        complaints.length === 0 ? '`npm run check` has no complaints about it.' : '`npm run check` complains about the new page:',
        ...complaints,
      ].map((line) => `  ${line}`).join('\n')
    },
  }
}
