import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../files.ts'
import { builtPages, bytesOf } from '../out/built.ts'
import { jar } from './install.ts'
import { withoutNesting } from './without-nesting.ts'

interface Message {
  type: 'error' | 'info' | 'non-document-error'
  subType?: 'warning' | 'fatal'
  url: string
  message: string
  extract?: string
  lastLine?: number
  lastColumn?: number
}

/** What the checker says that is not so, with the reason. Whatever is no longer said has to go from here. */
const untrue: readonly { message: RegExp; because: string }[] = [
  { message: /^CSS: Unrecognized at-rule “@view-transition”/, because: 'CSS View Transitions 2; the checker knows CSS of 2021' },
  { message: /^CSS: “(?:anchor-scope|anchor-name|position-anchor|position-area|position-try-fallbacks)”: Property “[\w-]+” doesn't exist\.$/, because: 'CSS Anchor Positioning 1' },
  { message: /^CSS: (?:Unrecognized at-rule “@container”|“container-type”: Property “container-type” doesn't exist\.)$/, because: 'CSS Containment 3' },
  { message: /^CSS: “paint-order”: Property “paint-order” doesn't exist\.$/, because: 'SVG 2, 13.10' },
  { message: /^Attribute “pathLength” not allowed on element “line” at this point\.$/, because: 'SVG 2, 9.6.1: every basic shape has it; the checker holds to SVG 1.1' },
  { message: /^Resource violates Content Security Policy \(meta tag\): (?:external script|image) “\/[^”]*” blocked by “(?:script|img)-src” directive\.$/, because: "read from a file, a page has no origin that could be 'self'" },
  { message: /^Inline script violates Content Security Policy \(meta tag\)/, because: 'structured data is a data block (HTML, 4.12.1), which never runs and which the policy does not concern' },
]

/** Java 11 or newer, which the checker runs on. */
const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin/java') : 'java'
const found = spawnSync(java, ['-version']).status === 0
if (!found) {
  const message = 'No Java found: left out what the Nu Html Checker says of every page. Install one, such as default-jre-headless, or set JAVA_HOME.'
  if (process.env.CI && process.platform === 'linux') throw new Error(message)
  console.warn(message)
}

/** Everything the checker says of `files`, from the repository's root: errors and warnings. */
function said(files: readonly string[]): Message[] {
  const { stderr, error } = spawnSync(java, ['-jar', jar, '--exit-zero-always', '--format', 'json', ...files.map((file) => join(root, file))], { encoding: 'utf8', maxBuffer: 1 << 28 })
  if (error) throw error
  return (JSON.parse(stderr) as { messages: Message[] }).messages
}

/** The pages as they were built, but for what the checker, which knows CSS of 2021, takes for a fault that hides all others of a style: rules within rules. */
function pages(): string[] {
  const folder = join(root, '.tmp/valid')
  rmSync(folder, { recursive: true, force: true })
  return builtPages.map((file) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), withoutNesting(bytesOf(file).toString('utf8')))
    return `.tmp/valid/${file}`
  })
}

describe.skipIf(!found)('the Nu Html Checker', () => {
  const messages = found ? said(pages()) : []

  it('has nothing against any page', () => {
    const faults = messages.filter(({ message }) => !untrue.some((claim) => claim.message.test(message)))
    expect(faults.map(({ url, lastLine, lastColumn, message, extract }) => `${relative(root, new URL(url).pathname)}:${lastLine}:${lastColumn} ${message} ${extract ?? ''}`)).toEqual([])
  })

  it.each(untrue)('is let off $message: $because', ({ message }) => {
    expect(messages.some((one) => message.test(one.message))).toBe(true)
  })

  it('finds what is wrong', () => {
    expect(said(['tests/every-page/wrong.html']).map(({ message }) => message)).toEqual([
      'The element “h3” must not appear as a descendant of the “th” element.',
      'The “align” attribute on the “td” element is obsolete. Use CSS instead.',
    ])
  })
})
