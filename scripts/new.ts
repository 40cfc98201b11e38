import './failures.ts'
import { printable } from '../src/characters.ts'
import { buildDate } from '../src/clock.ts'
import { type Asker, asker, Stop } from '../src/new/ask.ts'
import type { GivenFrom } from '../src/new/from/ask.ts'
import { translatedLangs } from '../src/languages.ts'
import { nearest } from '../src/nearest.ts'
import { writeNew } from '../src/new/write.ts'
import { categories } from '../src/registry/categories.ts'
import { argumentsOf, misuse } from './arguments.ts'

const root = process.cwd()
const usage = `Usage: npm run new -- product <${categories.join('|')}> <id> [--name "Lido"] --url https://lido.fi/
       npm run new -- page <path> --title "..." --description "..." [--template staking]
       npm run new -- translation <${translatedLangs.join('|')}> <path of an English page, or products/<category>/<id>>
       npm run new -- page <path> --from page.md [--site https://ethereum.org] [--title "..."] [--description "..."] [--template staking]
At a terminal it asks for what is missing; with --yes it asks nothing.
--from turns a Markdown or MDX page of ethereum.org, Docusaurus or Starlight into one of this site and lists what is left to do. --site is where its other links lead.`

const options = {
  name: { type: 'string' }, url: { type: 'string' },
  title: { type: 'string' }, description: { type: 'string' }, template: { type: 'string' },
  from: { type: 'string' }, site: { type: 'string' },
  yes: { type: 'boolean', default: false },
} as const

/** What each kind of file takes: how many words after its name, and which flags. */
const takes = { product: { words: 2, flags: ['name', 'url'] }, page: { words: 1, flags: ['title', 'description', 'template', 'from', 'site'] }, translation: { words: 2, flags: [] } } as const
const hints = { product: 'an editor that knows JSON Schema explains each key', page: 'a sentence in it says what to write', translation: 'write your words in place of each TODO' }
const kinds = { product: 'a listing of the registry', page: 'a page of the site', translation: 'a page or a product in another language' }

async function run(): Promise<void> {
  const { positionals, values: { yes, ...given } } = argumentsOf({ usage, options, words: { what: 'words', most: Infinity } })
  const ask = asker(!yes && process.stdin.isTTY && process.stdout.isTTY)
  if (positionals[0] === undefined && !ask.asks) misuse('Unexpected end of the arguments, expected product, page or translation.', usage)
  const kind = positionals[0] ?? (await ask.choose({ message: 'What do you want to add?', missing: '', options: kinds }))
  const near = nearest(kind, Object.keys(kinds), 3)
  if (kind !== 'product' && kind !== 'page' && kind !== 'translation') return misuse(`Unexpected ${JSON.stringify(kind)}, expected product, page or translation${near ? `; did you mean ${near}?` : '.'}`, usage)
  const words = positionals.slice(1)
  const { words: most, flags } = takes[kind]
  if (words.length > most) misuse(`Unexpected ${JSON.stringify(words[most])}, expected at most ${most === 1 ? 'one word' : 'two words'} after ${kind}; put names of several words in quotes.`, usage)
  const strange = Object.keys(given).find((flag) => !(flags as readonly string[]).includes(flag))
  if (strange) misuse(`Unexpected --${strange} for a ${kind}, expected ${flags.length === 0 ? 'no flag but --yes' : `only ${flags.map((flag) => `--${flag}`).join(', ')}`}.`, usage)

  if (given.site !== undefined && given.from === undefined) misuse('Unexpected --site without --from, expected the page to convert beside it.', usage)

  // Loaded only now: who mistyped a flag need not wait for the schemas.
  if (given.from !== undefined) return convertPage(ask, words, { ...given, from: given.from })
  const { askPage, askProduct, askTranslation } = await import('../src/new/questions.ts')
  const plan = kind === 'product' ? await askProduct(root, ask, words, given) : kind === 'page' ? await askPage(root, ask, words, given) : await askTranslation(root, ask, words)
  if ('complaint' in plan) throw new Stop(plan.complaint, 2)
  const fault = writeNew(root, plan)
  if (fault) throw new Stop(fault, 2)
  console.log(`✔ Wrote ${plan.file}.
  Open it: ${hints[kind]}${kind === 'translation' ? `; the English ones stand ${plan.file.endsWith('.json') ? 'before' : 'above'} it` : ''}.
  \`npm run check\` names what is wrong, with file and line.
  \`npm run dev\` shows it while you write.${kind === 'translation' && plan.file.endsWith('.mdx') ? `\n  \`npm run translations -- --stamp ${plan.file}\` notes, once it is done, what it was made from.` : ''}`)
}

/** Writes a page that is made from one of another site, and says what was changed and what is left to do, by the check as well. */
async function convertPage(ask: Asker, words: readonly string[], given: GivenFrom): Promise<void> {
  const { askConversion } = await import('../src/new/from/ask.ts')
  const page = await askConversion(root, ask, words, given)
  const fault = writeNew(root, page)
  if (fault) throw new Stop(fault, 2)
  const { check } = await import('../src/check/check.ts')
  const { diagnostics } = await check(root, buildDate(), (file) => file === page.file)
  console.log(`✔ Wrote ${page.file}.\n${page.report(diagnostics)}`)
}

try {
  await run()
} catch (error) {
  if (!(error instanceof Stop)) throw error
  console.error(error.message.split('\n').map(printable).join('\n'))
  process.exitCode = error.status
}
