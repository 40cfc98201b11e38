import { relative, sep } from 'node:path'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import { compareDiagnostics } from '../../diagnostics.ts'
import { withUnixEnds } from '../../line-ends.ts'
import { formatDiagnostic } from '../../print.ts'
import { judgePage, readPage, type ReadPage } from '../check.ts'
import { wasChecked } from '../checked-pages.ts'
import { type PictureFaults, picturesOf } from '../image.ts'

/**
 * Stops a page that any rule refuses before the compiler reads a line of it, with the words and places of the check.
 * The same rules run in `npm run check`; this is the second lock, for whoever calls the compiler directly, and what a preview shows.
 * A build that has just checked the same text is not asked twice.
 */
export function remarkGate(this: Processor, { root }: { root: string }): (tree: unknown, file: VFile) => Promise<void> {
  const parse = this.parser
  if (!parse) throw new Error('The gate has nothing to stand before: attach it after the parser.')
  const passed = new WeakMap<VFile, ReadPage>()
  this.parser = (written, file) => {
    const text = withUnixEnds(written)
    const path = relative(root, file.path).split(sep).join('/')
    if (!wasChecked(path, text)) {
      const read = readPage(root, path, text)
      refuse(read, file)
      passed.set(file, read)
    }
    return parse(text, file)
  }
  // A parser cannot wait for a picture to be opened.
  return async (_, file) => {
    const read = passed.get(file)
    if (read?.page) refuse(read, file, await picturesOf(root, read.page))
  }
}

function refuse(read: ReadPage, file: VFile, pictures?: PictureFaults): void {
  const errors = judgePage(read, undefined, pictures).filter(({ severity }) => severity === 'error').sort(compareDiagnostics)
  const [first] = errors
  if (!first) return
  const all = errors.map((error) => formatDiagnostic(error, read.text)).join('\n\n')
  file.fail(`\n\n${all}\n`, { place: { line: first.line, column: first.column }, ruleId: first.rule })
}
