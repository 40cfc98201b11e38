import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readText } from '../files.ts'
import { originalOf, type Translated } from '../languages.ts'
import { parsePage } from '../mdx/parse.ts'
import { see } from '../mdx/see.ts'
import type { SeenPage } from '../mdx/seen.ts'
import { readStamps, type Stamps, stampsFileOf, stampsKeyOf } from '../mdx/translation/stamps.ts'
import type { Checked } from './check.ts'

/** How many sections of the translations that were checked, in the repository `root`, were made from another English than there is. */
export function sectionsBehind(root: string, looks: Checked['looks']): number {
  const textThere = (file: string): string | undefined => (existsSync(join(root, file)) ? readText(join(root, file)) : undefined)
  const read = new Map<Translated, Stamps>()
  const stampsOf = (lang: Translated): Stamps => {
    const stamps = read.get(lang) ?? readStamps(textThere(stampsFileOf(lang)) ?? '{}').stamps ?? new Map()
    read.set(lang, stamps)
    return stamps
  }
  // Who checks a translation alone has not looked at its English page.
  const englishOf = (file: string): SeenPage | undefined => {
    const known = looks.get(file)?.seen
    const text = known ? undefined : textThere(file)
    const page = text === undefined ? undefined : parsePage(file, text).page
    return known ?? (page && see(page))
  }
  return [...looks].reduce((sum, [file, { seen }]) => {
    const { lang, original } = originalOf(file)
    const stamps = lang === 'en' || !seen ? undefined : stampsOf(lang).get(stampsKeyOf(original))
    const english = stamps && englishOf(original)
    const own = new Set(seen?.sections.map(({ id }) => id))
    return sum + (english?.sections.filter(({ id, hash }) => own.has(id) && (stamps?.get(id)?.hash ?? hash) !== hash).length ?? 0)
  }, 0)
}

/** The same as a line; nothing where none is. */
export function behindInWords(count: number): string | undefined {
  return count === 0 ? undefined : `${count} ${count === 1 ? 'section of translations is' : 'sections of translations are'} behind; see \`npm run translations\`.`
}
