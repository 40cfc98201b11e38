import { parseArgs, type ParseArgsConfig } from 'node:util'
import { printable } from '../src/characters.ts'
import { nearest } from '../src/nearest.ts'

type AnyOptions = NonNullable<ParseArgsConfig['options']>

/** What a command takes. */
interface Taken<Options extends AnyOptions> {
  /** How it is called, a line for each way, and in a sentence what it does. */
  usage: string
  options?: Options
  /** What words it takes beside its options ("paths"), and how many; none where this is left out. */
  words?: { what: string; least?: number; most: number }
}

type Given<Options extends AnyOptions> = ReturnType<typeof parseArgs<{ options: Options; allowPositionals: true }>>

/**
 * The options (`values`) and words (`positionals`) that a command was called with. For `--help` or `-h` it prints the usage and
 * exits 0; for what the command does not take it says so with the usage on stderr, and exits 2. To be called before anything is done.
 */
export function argumentsOf<const Options extends AnyOptions>({ usage, options, words }: Taken<Options>): Given<Options> {
  const own = options ?? ({} as Options)
  const args = process.argv.slice(2)
  const { tokens } = parseArgs({ args, options: { ...own, help: { type: 'boolean', short: 'h' } }, allowPositionals: true, strict: false, tokens: true })
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help')) {
    console.log(usage)
    process.exit(0)
  }
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const option = Object.hasOwn(own, token.name) ? own[token.name] : undefined
    if (!option) return misuse(`Unexpected ${token.rawName}, expected ${expectedOf(own, token.name)}`, usage)
    if (option.type === 'boolean' && token.value !== undefined) return misuse(`Unexpected value ${JSON.stringify(token.value)} of ${token.rawName}, expected none; write ${token.rawName} alone.`, usage)
    // "--format --fix" is a value left out, not one that looks like an option.
    if (option.type === 'string' && (token.value === undefined || (!token.inlineValue && token.value.startsWith('-')))) return misuse(`Unexpected ${token.rawName} without a value, expected one after it.`, usage)
  }
  const given = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  if (!words && given[0] !== undefined) return misuse(`Unexpected ${JSON.stringify(given[0])}, expected no arguments; leave it out.`, usage)
  const { what, least = 0, most } = words ?? { what: '', most: 0 }
  if (given.length < least || given.length > most) return misuse(`Unexpected ${given.length} ${what}, expected ${least} to ${most}.`, usage)
  return parseArgs({ args, options: own, allowPositionals: true })
}

/** Says on stderr, with the usage, why a command cannot be run as it was called, and exits 2. Of an address in the sentence nothing but protocol and host: what follows, or stands before, may be a key. */
export function misuse(sentence: string, usage: string): never {
  const shown = sentence.replace(/:\/\/[^\s"]*/g, (address) => `://${address.slice(3).split(/[/\\?#]/)[0]?.split('@').at(-1) ?? ''}`)
  console.error(`${printable(shown)}\n${usage}`)
  process.exit(2)
}

function expectedOf(options: AnyOptions, name: string): string {
  const names = Object.keys(options)
  if (names.length === 0) return 'no options but --help; leave it out.'
  const near = nearest(name, names, 3)
  return `${names.map((known) => `--${known}`).join(', ')} or --help; ${near ? `did you mean --${near}?` : 'leave it out.'}`
}
