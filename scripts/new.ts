import './failures.ts'
import { printable } from '../src/characters.ts'
import { asker, Stop } from '../src/new/ask.ts'
import { writeNew } from '../src/new/write.ts'
import { categories } from '../src/registry/categories.ts'
import { argumentsOf, misuse } from './arguments.ts'

const root = process.cwd()
const usage = `Usage: npm run new -- product <${categories.join('|')}> <id> [--name "Lido"] --url https://lido.fi/
       npm run new -- page <path> --title "..." --description "..." [--template staking]
At a terminal it asks for what is missing; with --yes it asks nothing.`

const options = {
  name: { type: 'string' }, url: { type: 'string' },
  title: { type: 'string' }, description: { type: 'string' }, template: { type: 'string' },
  yes: { type: 'boolean', default: false },
} as const

/** What each kind of file takes: how many words after its name, and which flags. */
const takes = { product: { words: 2, flags: ['name', 'url'] }, page: { words: 1, flags: ['title', 'description', 'template'] } } as const
const kinds = { product: 'a listing of the registry', page: 'a page of the site' }

async function run(): Promise<void> {
  const { positionals, values: { yes, ...given } } = argumentsOf({ usage, options, words: { what: 'words', most: Infinity } })
  const ask = asker(!yes && process.stdin.isTTY && process.stdout.isTTY)
  if (positionals[0] === undefined && !ask.asks) misuse('Unexpected end of the arguments, expected product or page.', usage)
  const kind = positionals[0] ?? (await ask.choose({ message: 'What is new?', missing: '', options: kinds }))
  if (kind !== 'product' && kind !== 'page') return misuse(`Unexpected ${JSON.stringify(kind)}, expected product or page.`, usage)
  const words = positionals.slice(1)
  const { words: most, flags } = takes[kind]
  if (words.length > most) misuse(`Unexpected ${JSON.stringify(words[most])}, expected at most ${most === 1 ? 'one word' : 'two words'} after ${kind}; put names of several words in quotes.`, usage)
  const strange = Object.keys(given).find((flag) => !(flags as readonly string[]).includes(flag))
  if (strange) misuse(`Unexpected --${strange} for a ${kind}, expected only ${flags.map((flag) => `--${flag}`).join(', ')}.`, usage)

  // Loaded only now: who mistyped a flag need not wait for the schemas.
  const { askPage, askProduct } = await import('../src/new/questions.ts')
  const plan = kind === 'product' ? await askProduct(root, ask, words, given) : await askPage(root, ask, words, given)
  if ('complaint' in plan) throw new Stop(plan.complaint, 2)
  const fault = writeNew(root, plan)
  if (fault) throw new Stop(fault, 2)
  console.log(`✔ ${plan.file} is written.
  Open it: ${kind === 'product' ? 'an editor that knows JSON Schema explains each key' : 'a sentence there tells what to write'}.
  \`npm run check\` names what is wrong, with file and line.
  \`npm run dev\` shows it while you write.`)
}

try {
  await run()
} catch (error) {
  if (!(error instanceof Stop)) throw error
  console.error(error.message.split('\n').map(printable).join('\n'))
  process.exitCode = error.status
}
