import { readFileSync, writeFileSync } from 'node:fs'
import { ChakraProvider } from '@chakra-ui/react'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { generatedFiles } from '../../../scripts/generated.ts'
import { attributes } from '../../../src/attributes/index.ts'
import { judge } from '../../../src/attributes/judge.ts'
import { check } from '../../../src/check/check.ts'
import { fixFiles } from '../../../src/check/fix.ts'
import { AttributeMethods } from '../../../src/components/methodology/AttributeMethods.tsx'
import { Verdicts } from '../../../src/components/product/Verdicts.tsx'
import { ProductGrid } from '../../../src/components/staking/ProductGrid.tsx'
import { loadRegistry } from '../../../src/registry/load.ts'
import { en } from '../../../src/strings/en.ts'
import { reasonOf } from '../../../src/strings/reason.ts'
import { system } from '../../../src/theme/system.ts'

// Runs in a copy of the repository, with the code of that copy: prints what it says of its products and what it shows, as JSON.
const root = process.cwd()
const today = '2026-11-22'
const complaints = async () => (await check(root, today)).diagnostics.filter(({ file }) => file.startsWith('content/products/')).map(({ file, message }) => `${file}: ${message}`)

const before = await complaints()
for (const [path, text] of generatedFiles()) if (path.startsWith('content/')) writeFileSync(path, text)
await fixFiles(root, today, (file) => file.startsWith('content/products/'))
const after = await complaints()

const judged = loadRegistry(root, today).listings.filter(({ category }) => category === 'pools').map((listing) => judge(listing, today))
const [first] = judged
const shown = (view: ReactNode) => renderToStaticMarkup(<ChakraProvider value={system}>{view}</ChakraProvider>).replace(/<style[\s\S]*?<\/style>/g, '')
const examples = JSON.parse(readFileSync('tests/fixtures/attributes/insured.json', 'utf8')) as Record<string, { facts: never; today: string; state: string; reason: string }>
const insured = attributes.find(({ id }) => (id as string) === 'insured')
process.stdout.write(JSON.stringify({
  before,
  after,
  examples: Object.values(examples).map((example) => {
    const verdict = insured?.evaluate(example.facts, example.today)
    return [example.state, example.reason, verdict?.state, verdict && reasonOf(en, { id: 'insured', ...verdict } as never)]
  }),
  grid: shown(<ProductGrid listings={judged} category="pools" today={today} />),
  verdicts: first && shown(<Verdicts listing={first} today={today} />),
  methods: shown(<AttributeMethods />),
}))
