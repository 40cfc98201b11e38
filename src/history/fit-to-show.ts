import { printable } from '../characters.ts'
import { textsIn } from '../registry/rules/links.ts'
import { faultOfAccounts } from '../words/addresses.ts'
import { faultOfLinkWords } from '../words/link-words.ts'

const known = new Map<string, boolean>()

/**
 * Whether each text in the value of a fact is fit for a page by what the rules ask of one today: no character that nobody sees, no account, and no host but that of the
 * link beside it. What was once written may never have been checked: of a pull request that is not squashed, the last commit alone was. What stands in `present`, the value of today, was.
 */
export function isFitToShow(value: unknown, present: unknown): boolean {
  const texts = textsIn(value)
  const checked = new Set(textsIn(present).map(({ text }) => text))
  const urls = new Map(texts.flatMap(({ text, path }) => (path.at(-1) === 'url' ? [[path.slice(0, -1).join('.'), text] as const] : [])))
  return texts.every(({ text, path }) => {
    const key = String(path.at(-1))
    // Their schemas know what they may be.
    if (key === 'url' || key === 'address' || checked.has(text)) return true
    const url = urls.get(path.slice(0, -1).join('.')) ?? ''
    const asked = `${url} ${text}`
    const fit = known.get(asked) ?? (printable(text) === text && faultOfAccounts(text) === undefined && faultOfLinkWords(text, url) === undefined)
    known.set(asked, fit)
    return fit
  })
}
