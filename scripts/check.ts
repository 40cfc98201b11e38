import './failures.ts'
import { statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { checkedFolders, filesToCheck } from '../src/check/files.ts'
import { buildDate } from '../src/clock.ts'
import { formatAll, formatAnnotation } from '../src/print.ts'
import { argumentsOf, misuse } from './arguments.ts'

const formats = ['human', 'json', 'github'] as const
const usage = `Usage: npm run check [-- paths…] [--format ${formats.join('|')}] [--fix]
Checks content, front matter, registry, pictures, links and other files: all of them, or only the files and folders named. --fix repairs what is mechanical.`

/** A test for those of `files` that lie at or below any of these paths; all of them where none is given. Exits for a path that is not there, or below which nothing is checked. */
function filterOf(root: string, files: readonly string[], paths: readonly string[]): (file: string) => boolean {
  const tests = paths.map((path) => {
    const absolute = resolve(root, path)
    if (!isThere(absolute)) return misuse(`Unexpected path "${path}", expected a file or folder that exists.`, usage)
    const wanted = relative(root, absolute).split(sep).join('/')
    const test = (file: string) => wanted === '' || file === wanted || file.startsWith(`${wanted}/`)
    return files.some(test) ? test : misuse(`Unexpected path "${path}", expected a file that is checked, or a folder that holds some; they are below ${checkedFolders.map((folder) => `${folder}/`).join(', ')}.`, usage)
  })
  return (file) => tests.length === 0 || tests.some((test) => test(file))
}

/** Whether a path leads anywhere. A name that no disk can hold leads nowhere. */
function isThere(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

async function main(root: string): Promise<number> {
  const { values, positionals } = argumentsOf({ usage, options: { format: { type: 'string', default: 'human' }, fix: { type: 'boolean', default: false } }, words: { what: 'paths', most: Infinity } })
  const format = formats.find((known) => known === values.format) ?? misuse(`Unexpected format "${values.format}", expected one of ${formats.join(', ')}.`, usage)
  const today = buildDate()
  const files = filesToCheck(root)
  const within = filterOf(root, files, positionals)
  // Loaded only now: who asks for help, or for a file that is not there, need not wait.
  const { check } = await import('../src/check/check.ts')
  if (values.fix) for (const { file, line, column, rule } of await (await import('../src/check/fix.ts')).fixFiles(root, today, within)) console.error(`fixed ${file}:${line}:${column}  ${rule}`)
  const { files: seen, diagnostics, texts, looks } = await check(root, today, within)
  if (format === 'json') console.log(JSON.stringify(diagnostics, null, 2))
  else if (format === 'github') for (const diagnostic of diagnostics) console.log(formatAnnotation(diagnostic))
  else if (diagnostics.length > 0) console.error(formatAll(diagnostics, texts))
  if (format === 'human' && diagnostics.length === 0) console.log(`${seen.length} ${seen.length === 1 ? 'file' : 'files'} checked: nothing to complain about.`)
  const failed = diagnostics.some(({ severity }) => severity === 'error')
  if (format === 'human' && !failed) {
    // No complaint: whoever changes English need not know every language.
    const { behindInWords, sectionsBehind } = await import('../src/check/behind.ts')
    const line = behindInWords(sectionsBehind(root, looks))
    if (line !== undefined) console.log(line)
  }
  return failed ? 1 : 0
}

// Exit 0 when nothing is wrong, 1 when something is, 2 when it could not run.
process.exitCode = await main(process.cwd())
