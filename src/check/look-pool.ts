import { lookAt } from './look.ts'
import type { Workers } from './workers.ts'

/** A page to be looked at: its path in the repository, and its text with `\n` for each line end. */
export interface PageToLookAt {
  file: string
  text: string
}

/** A worker takes half a second until it has read its code: up to so many pages are sooner looked at here. */
const mostHere = 40
const batch = 12

/** Looks at pages, each as JSON, in their order: many of them in workers, few in this process. Whoever is done first changes nothing. An error that a page causes in a worker is met again in this process, and told from here. */
export async function lookAtAll(pages: readonly PageToLookAt[], workers: Workers): Promise<string[]> {
  const here = (): string[] => pages.map(({ file, text }) => JSON.stringify(lookAt(file, text)))
  return pages.length <= mostHere ? here() : ((await workers.run('lookAtEach', pages, batch)) ?? here())
}
