import { lookAt } from './look.ts'

/** Looks at some pages, in a worker: each look as JSON. */
export default function lookAtEach(pages: readonly { file: string; text: string }[]): string[] {
  return pages.map(({ file, text }) => JSON.stringify(lookAt(file, text)))
}
