import { exceptionsOf } from './exceptions.ts'
import { linksOf } from './links.ts'
import { parsePage } from './parse.ts'
import { textsOf } from './texts.ts'

/** What a page brings to readers and reviewers, entities read and tags gone. */
export interface Shown {
  texts: string[]
  /** The addresses of links, as browsers get them. */
  links: string[]
  /** The exceptions it asks for, "except rule: reason", each as often as it stands there. */
  exceptions: string[]
}

/** Reads a page for reviewers; nothing where it cannot be read. `file` is its path in the repository. */
export function readShown(file: string, text: string): Shown | undefined {
  const { page } = parsePage(file, text)
  return page && { texts: textsOf(page).map((one) => one.text), links: linksOf(page).map(({ url }) => url), exceptions: exceptionsOf(page).map(({ rule, reason }) => `except ${rule}: ${reason}`) }
}

/** Every text and every address of a link in a page, as readers and browsers get them; none where it cannot be read. */
export function shownIn(file: string, text: string): string[] {
  const shown = readShown(file, text)
  return shown ? [...shown.texts, ...shown.links] : []
}
