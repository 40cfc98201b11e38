/** The group in which its fact is shown. */
export const group = "  insurance: 'safety',\n"

/** What is written by hand for an attribute that does not exist, "insured", which a fact "insurance" of pools decides: by path, the whole text, or where a text is put in, behind another that stands there. */
export const handwritten: Readonly<Record<string, string | readonly [behind: string, text: string][]>> = {
  'src/registry/facts.ts': [['export const facts = {\n', "  insurance: fact(z.enum(['all', 'part', 'none']), 'How much of the stake is insured against slashing.'),\n"], ['export const groupOf: Record<keyof typeof facts, FactGroup> = {\n', group]],
  'src/registry/listing.ts': [["import { facts } from './facts.ts'\n", '\nconst { insurance } = facts\n'], ['  pools: z.strictObject({\n', '    insurance,\n']],
  'src/attributes/insured.ts': `import { attribute, verdictByValue } from './verdict.ts'

/** Whether stake that is lost by slashing is paid back. Partly: some of it. */
export const insured = attribute({
  id: 'insured',
  categories: ['pools'],
  states: ['met', 'partly', 'notMet', 'unknown'],
  evaluate: ({ insurance }) => verdictByValue(insurance, { all: 'met', part: 'partly', none: 'notMet' }),
})
`,
  'src/attributes/index.ts': [["import { audited } from './audited.ts'\n", "import { insured } from './insured.ts'\n"], ['export const attributes = [\n', '  insured,\n']],
  'src/strings/en/attributes.ts': [['export const attributes: AttributeWords = {\n', `  insured: {
    label: 'Insured',
    question: 'Is stake that is lost by slashing paid back?',
    means: { met: 'All of it.', partly: 'Some of it.', notMet: 'None of it.', unknown: 'We found no answer.' },
    reason: (insurance) => ({ all: 'All of the stake is insured.', part: 'Some of the stake is insured.', none: 'No stake is insured.' })[insurance],
  },
`]],
  'src/strings/en/facts.ts': [['label: string; value(value: FactValue<Key>): string } } = {\n', "  insurance: { label: 'Insured stake', value: extent },\n"]],
  'src/components/staking/icons.tsx': [['const attributeDrawings: Record<AttributeId, string> = {\n', "  insured: 'M4 12h16M12 4v16',\n"]],
  'tests/fixtures/attributes/insured.json': `${JSON.stringify(Object.fromEntries(
    [['all', 'met', 'All of the stake is insured.'], ['part', 'partly', 'Some of the stake is insured.'], ['none', 'notMet', 'No stake is insured.'], ['unknown', 'unknown', 'We found no answer.']].map(([value, state, reason]) => [
      value,
      { facts: { insurance: value === 'unknown' ? { value } : { value, asOf: '2026-08', sources: [{ title: 'A source', url: 'https://example.org/source', kind: 'project' }] } }, today: '2026-11-22', state, reason },
    ]),
  ), null, 2)}\n`,
  'content/contributing/adding-staking-product/index.mdx': [['| Key | What you write | For |\n| --- | --- | --- |\n', '| `insurance` | `all`, `part` or `none` | pools |\n']],
}
