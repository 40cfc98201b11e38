import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Diagnostic, offsetAt } from '../diagnostics.ts'
import { withEndsOf } from '../line-ends.ts'
import { check } from './check.ts'

// Mending one thing can uncover another; what is still open after this many rounds is for a person.
const mostRounds = 5

/**
 * Mends what is mechanical in the files below `root` that `within` accepts, as of `today` (`YYYY-MM-DD`, UTC).
 * Gives the complaints it mended. Run again it finds nothing to do.
 */
export async function fixFiles(root: string, today: string, within: (file: string) => boolean): Promise<Diagnostic[]> {
  const done: Diagnostic[] = []
  for (let round = 0; round < mostRounds; round++) {
    const { diagnostics } = await check(root, today, within)
    let changed = false
    for (const file of new Set(diagnostics.filter(({ fix }) => fix !== undefined).map((diagnostic) => diagnostic.file))) {
      // As it stands on the disk, with its own line ends.
      const text = readFileSync(join(root, file), 'utf8')
      const { text: after, mended } = applyFixes(text, diagnostics.filter((diagnostic) => diagnostic.file === file))
      if (after === text) continue
      writeFileSync(join(root, file), after)
      done.push(...mended)
      changed = true
    }
    if (!changed) break
  }
  return done
}

/** A complaint that can be mended by putting its fix in place of its range. */
type Mendable = Diagnostic & { fix: string }

/** The text with every fix put in, with the text's own line ends, that does not overlap an earlier one, and which complaints that mended. */
export function applyFixes(text: string, diagnostics: readonly Diagnostic[]): { text: string; mended: Mendable[] } {
  const edits = diagnostics
    .filter((diagnostic): diagnostic is Mendable => diagnostic.fix !== undefined)
    .map((diagnostic) => ({ diagnostic, start: offsetAt(text, diagnostic.line, diagnostic.column), end: offsetAt(text, diagnostic.endLine, diagnostic.endColumn) }))
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const parts: string[] = []
  const mended: Mendable[] = []
  let at = 0
  for (const { diagnostic, start, end } of edits) {
    // What overlaps an earlier edit waits for the next round.
    if (start < at || (mended.length > 0 && start === at && end === at)) continue
    parts.push(text.slice(at, start), withEndsOf(text, diagnostic.fix))
    mended.push(diagnostic)
    at = end
  }
  return { text: parts.join('') + text.slice(at), mended }
}
