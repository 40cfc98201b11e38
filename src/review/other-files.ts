import { compareText } from '../diagnostics.ts'
import { placeOf } from '../registry/place.ts'
import { code, list } from './registry-diff/text.ts'
import type { Leaf } from './tree.ts'

/** A file that a change adds, removes or changes; absent on the side where it is not. */
export interface OtherFile {
  /** Path in the repository. It may hold any character. */
  file: string
  before?: Leaf
  after?: Leaf
}

const words = {
  heading: '# Other files of this change',
  help: 'Neither pages nor products: code, pictures, settings. Nothing above says what they do.',
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  link: 'a symbolic link',
  module: 'another repository',
  bytes: (count: string) => `${count} ${count === '1' ? 'byte' : 'bytes'}`,
  more: (count: number) => `${count} more: see the list of files`,
} as const

// Whoever changes more is read in the list of files; a summary has an end.
const mostFiles = 500

/** The files that differ between two trees, by path. */
export function changedFiles(before: ReadonlyMap<string, Leaf>, after: ReadonlyMap<string, Leaf>): OtherFile[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((file): OtherFile => {
      const [then, now] = [before.get(file), after.get(file)]
      return { file, ...(then ? { before: then } : {}), ...(now ? { after: now } : {}) }
    })
    .filter(({ before: then, after: now }) => !then || !now || differ(then, now))
    .sort((a, b) => compareText(a.file, b.file))
}

/** Of changed files those that are neither pages nor products: what is no plain file first, then by path. */
export function otherFiles(changed: readonly OtherFile[]): OtherFile[] {
  const isOther = (file: string) => placeOf(file) === undefined && !/^content\/.*\.mdx$/s.test(file)
  return changed.filter(({ file }) => isOther(file)).sort((a, b) => Number(isPlain(a)) - Number(isPlain(b)))
}

/** The same as Markdown for reviewers, with a line end at its end; nothing where there is none. A file's name does nothing in it but show. */
export function otherFilesToMarkdown(files: readonly OtherFile[]): string {
  return files.length === 0 ? '' : `${words.heading}\n\n${words.help}\n\n${shortList(files.map(fileInWords))}\n`
}

/** Lines of Markdown as a list, of which no more than a person reads. */
export function shortList(lines: readonly string[]): string {
  return list([...lines.slice(0, mostFiles), ...(lines.length > mostFiles ? [words.more(lines.length - mostFiles)] : [])]).join('\n')
}

function differ(a: Leaf, b: Leaf): boolean {
  // What another repository holds is not read from disk.
  if (a.kind === 'module' && b.kind === 'module') return a.id() !== '' && b.id() !== '' && a.id() !== b.id()
  return a.kind !== b.kind || a.bytes !== b.bytes || a.id() !== b.id()
}

function isPlain({ before, after }: OtherFile): boolean {
  return (after ?? before)?.kind === 'file'
}

/** What a change does to a file, as a line of Markdown: "changed: `package.json` (12 → 15 bytes)". */
export function fileInWords(other: OtherFile): string {
  const { file, before, after } = other
  const what = before === undefined ? words.added : after === undefined ? words.removed : words.changed
  const sides = [before, after].flatMap((side) => (side ? [sideInWords(side)] : []))
  const [then, now] = sides
  // "12 → 15 bytes" where both are files.
  const size = before?.kind === 'file' && after?.kind === 'file' ? `${counted(before.bytes)} → ${now}` : then === now || now === undefined ? then : `${then} → ${now}`
  return `${isPlain(other) ? '' : '⚠ '}${what}: ${code(file)} (${size})`
}

function sideInWords({ kind, bytes }: Leaf): string {
  return kind === 'file' ? words.bytes(counted(bytes)) : words[kind]
}

const counted = (bytes: number) => bytes.toLocaleString('en')
