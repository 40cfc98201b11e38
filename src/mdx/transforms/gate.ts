import { relative, sep } from 'node:path'
import type { Processor } from 'unified'
import type { VFile } from 'vfile'
import { compareDiagnostics } from '../../diagnostics.ts'
import { formatDiagnostic } from '../../print.ts'
import { checkPage } from '../check.ts'
import { wasChecked } from '../checked-pages.ts'

/**
 * Stops a page that any rule refuses before the compiler reads a line of it, with the words and places of the check.
 * The same rules run in `npm run check`; this is the second lock, for whoever calls the compiler directly, and what a preview shows.
 * A build that has just checked the same text is not asked twice.
 */
export function remarkGate(this: Processor, { root }: { root: string }): void {
  const parse = this.parser
  if (!parse) throw new Error('The gate has nothing to stand before: attach it after the parser.')
  this.parser = (text, file) => {
    refuse(root, text, file)
    return parse(text, file)
  }
}

function refuse(root: string, text: string, file: VFile): void {
  const path = relative(root, file.path).split(sep).join('/')
  if (wasChecked(path, text)) return
  const errors = checkPage(root, path, text).diagnostics.filter(({ severity }) => severity === 'error').sort(compareDiagnostics)
  const [first] = errors
  if (!first) return
  const all = errors.map((error) => formatDiagnostic(error, text)).join('\n\n')
  file.fail(`\n\n${all}\n`, { place: { line: first.line, column: first.column }, ruleId: first.rule })
}
