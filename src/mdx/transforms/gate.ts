import type { Root } from 'mdast'
import { relative, sep } from 'node:path'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import { compareDiagnostics, type Diagnostic } from '../../diagnostics.ts'
import { withUnixEnds } from '../../line-ends.ts'
import { formatDiagnostic } from '../../print.ts'
import { judgePage, readPage, type ReadPage } from '../check.ts'
import { type PictureFaults, picturesOf } from '../image.ts'

/**
 * Stops a page that any rule refuses before the compiler reads a line of it, with the words and places of the check.
 * The same rules run in `npm run check`; this is the second lock, for whoever calls the compiler directly.
 * A `preview` goes on with an empty page in its place: it says what is
 * wrong in words of its own, where the compiler would say first, and several times, where it stopped.
 */
export function remarkGate(this: Processor, { root, preview }: { root: string; preview?: boolean }): (tree: Root, file: VFile) => Promise<void> {
  const parse = this.parser
  if (!parse) throw new Error('The gate has nothing to stand before: attach it after the parser.')
  const passed = new WeakMap<VFile, ReadPage>()
  const emptied = (read: ReadPage, file: VFile): Root => {
    file.value = inPlaceOf(read)
    return parse(file.value, file) as Root
  }
  this.parser = (written, file) => {
    const text = withUnixEnds(written)
    const path = relative(root, file.path).split(sep).join('/')
    const read = readPage(root, path, text)
    const errors = errorsOf(read)
    if (errors.length > 0 && preview) return emptied(read, file)
    refuse(errors, read, file)
    passed.set(file, read)
    return parse(text, file)
  }
  // A parser cannot wait for a picture to be opened.
  return async (tree, file) => {
    const read = passed.get(file)
    if (!read?.page) return
    const errors = errorsOf(read, await picturesOf(root, read.page))
    if (errors.length > 0 && preview) tree.children = emptied(read, file).children
    else refuse(errors, read, file)
  }
}

function errorsOf(read: ReadPage, pictures?: PictureFaults): Diagnostic[] {
  return judgePage(read, undefined, pictures).filter(({ severity }) => severity === 'error').sort(compareDiagnostics)
}

function refuse(errors: readonly Diagnostic[], read: ReadPage, file: VFile): void {
  const [first] = errors
  if (!first) return
  const all = errors.map((error) => formatDiagnostic(error, read.text)).join('\n\n')
  file.fail(`\n\n${all}\n`, { place: { line: first.line, column: first.column }, ruleId: first.rule })
}

/** What a preview shows in place of a page that is refused: its title, if that can be read. */
function inPlaceOf({ page }: ReadPage): string {
  return `---\ntitle: ${JSON.stringify(page?.head.frontMatter?.title ?? 'A page with a mistake')}\ndescription: A page that cannot be shown until it is fixed.\n---\n`
}
