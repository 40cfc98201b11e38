import type { Root } from 'mdast'
import { relative, sep } from 'node:path'
import type { VFile } from 'vfile'
import { compareDiagnostics } from '../../diagnostics.ts'
import { formatDiagnostic } from '../../print.ts'
import { checkPage } from '../check.ts'

/**
 * Stops a page that any rule refuses before a line of it is turned into code.
 * The same rules run in `npm run check`; this is the second lock, for whoever calls the compiler directly.
 */
export function remarkGate({ root }: { root: string }) {
  return (_tree: Root, file: VFile): void => {
    const path = relative(root, file.path).split(sep).join('/')
    const text = String(file)
    const errors = checkPage(root, path, text).diagnostics.filter(({ severity }) => severity === 'error').sort(compareDiagnostics)
    const [first] = errors
    if (!first) return
    const all = errors.map((error) => formatDiagnostic(error, text)).join('\n\n')
    file.fail(`\n\n${all}\n`, { place: { line: first.line, column: first.column }, ruleId: first.rule })
  }
}
