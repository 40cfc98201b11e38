import { printable } from '../characters.ts'
import type { Translated } from '../languages.ts'
import { stampsFileOf } from '../mdx/translation/stamps.ts'
import { nameOfSection } from './findings.ts'
import type { Named, Stamped } from './stamp.ts'

const plural = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`

/** Why nothing was stamped, for each reason another sentence. */
function whyNothing(done: readonly Pick<Stamped, 'refused' | 'behind' | 'looked'>[], unread: readonly Translated[]): string {
  const looked = done.reduce((sum, one) => sum + one.looked, 0)
  if (done.some(({ refused, behind }) => refused.length + behind.length > 0)) return 'Nothing was stamped.'
  if (unread.length > 0) return `Nothing was stamped: ${unread.map(stampsFileOf).join(', ')} cannot be read.`
  if (looked === 0) return 'Nothing was stamped: no page is translated there. Texts of products need no stamp.'
  return `Nothing was stamped: ${looked === 1 ? 'the section has its stamp' : `all ${looked} sections have their stamps`}, of the English there is.`
}

/** What was stamped, for a terminal, and which sections were left, with the way to stamp them. What was refused is told elsewhere, with places. `unread` are languages whose stamps cannot be read. */
export function stampReport(done: readonly ({ lang: Translated } & Pick<Stamped, 'stamped' | 'refused' | 'behind' | 'looked'>)[], unread: readonly Translated[] = []): string {
  const written = done.filter(({ stamped }) => stamped.length > 0).map(({ lang, stamped }) => `✔ ${stampsFileOf(lang)}: ${plural(stamped.length, 'section')} stamped.`)
  const [refused, behind] = [done.flatMap((one) => one.refused), done.flatMap((one) => one.behind)]
  return [
    ...(written.length === 0 ? [whyNothing(done, unread)] : written),
    ...(refused.length === 0 ? [] : [`${plural(refused.length, 'section')} ${refused.length === 1 ? 'says' : 'say'} something else than English, and ${refused.length === 1 ? 'is' : 'are'} not stamped.`]),
    ...(behind.length === 0 ? [] : [`${plural(behind.length, 'section')} ${behind.length === 1 ? 'is' : 'are'} behind, and nobody said that ${behind.length === 1 ? 'it is' : 'they are'} up to date. Bring ${behind.length === 1 ? 'it' : 'them'} up to date, then name ${behind.length === 1 ? 'it' : 'them'}:`]),
    ...behind.map((one) => `  npm run translations -- --stamp ${addressOf(one)}${one.section === '' ? `  (${nameOfSection('')})` : ''}`),
  ].join('\n')
}

function addressOf({ file, section }: Named): string {
  return `${printable(file)}#${section}`
}
