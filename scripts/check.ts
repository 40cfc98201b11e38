import { existsSync, lstatSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compareDiagnostics, type Diagnostic, formatDiagnostic, summarize } from '../src/diagnostics.ts'
import { checkContent, readText } from '../src/mdx/check-content.ts'
import { loadRegistry } from '../src/registry/load.ts'

/** Everything that is wrong with the content and the registry of the repository `root`, sorted. */
export function check(root: string): { checked: number; diagnostics: Diagnostic[] } {
  const content = checkContent(root)
  const registry = loadRegistry(root)
  const diagnostics = [...content.diagnostics, ...registry.diagnostics].sort(compareDiagnostics)
  return { checked: content.files.length + registry.files.length, diagnostics }
}

/** Prints complaints for people, and how many there are. */
export function report(root: string, diagnostics: readonly Diagnostic[]): void {
  for (const diagnostic of diagnostics) console.error(`${formatDiagnostic(diagnostic, textOf(root, diagnostic.file))}\n`)
  if (diagnostics.length > 0) console.error(summarize(diagnostics))
}

function textOf(root: string, file: string): string {
  const path = join(root, file)
  return existsSync(path) && lstatSync(path).isFile() ? readText(path) : ''
}

// Run as a command: exit 0 when nothing is wrong, 1 when something is, 2 when it could not run.
if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  try {
    const { checked, diagnostics } = check(process.cwd())
    report(process.cwd(), diagnostics)
    if (diagnostics.length === 0) console.log(`${checked} files checked: nothing to complain about.`)
    process.exitCode = diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0
  } catch (error) {
    console.error(`The check could not run: ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 2
  }
}
