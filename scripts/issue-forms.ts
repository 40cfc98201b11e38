import { stringify } from 'yaml'
import { categories } from '../src/registry/categories.ts'
import { facts } from '../src/registry/facts.ts'
import { sourceKinds } from '../src/registry/source.ts'
import { site } from '../src/site.ts'
import { en } from '../src/strings/en.ts'

type Field = { type: string; id?: string; attributes: Record<string, unknown>; validations?: { required: boolean } }

/** The categories as the forms offer them: the name that the repository uses, and what it means. */
export const categoryOptions: readonly string[] = categories.map((category) => `${category}: ${en.categories[category]}`)

/** What can be wrong about a product: each fact by name and the first sentence of its meaning, name and address, and each attribute of the card. */
export const factOptions: readonly string[] = [
  'name: the product\'s name',
  'url: the product\'s own page',
  ...Object.entries(facts).map(([key, schema]) => `${key}: ${firstSentenceOf(schema.meta()?.description ?? key)}`),
  ...Object.values(en.attributes).map(({ label }) => `Verdict "${label}": the facts are right, the verdict is not`),
]

/** What a source can be, in words. */
const kindOptions: readonly string[] = sourceKinds.map((kind) => `${kind}: ${en.productPage.sourceKinds[kind]}`)

const removalReasons = ['It has closed, and nobody can hold or use it any more', 'Nobody maintains it any more', 'Its site misleads people', 'It is still in beta', 'It fits no category', 'People lose money now: hijacked site or wrong address']

const source = (id: string, description: string) => input(id, 'Source', description, { placeholder: 'https://', required: true })
const insider = checkboxes('insider', 'Your connection to it', 'Please say so. It does not count against you.', [{ label: 'I work for this product' }])
const safety = note('Never post a recovery phrase, a private key or your own balance. Nobody here will ask for them.')

const product = (repository: string) => form('Suggest a product', 'A staking product that is not listed yet', 'New product: ', [
  note(`Read the [listing policy](${repository}/blob/${site.branch}/content/contributing/adding-staking-product/index.mdx) first. Gaps are fine: we list what nobody knows as unknown.`),
  input('name', 'Name', 'As the project writes it.', { required: true }),
  dropdown('category', 'Category', 'Where it belongs. We do not list exchanges, or vaults built on other products.', categoryOptions),
  input('website', 'Website', 'The product\'s own page, on the project\'s own domain.', { placeholder: 'https://', required: true }),
  input('launch', 'Launch', 'The first day the public could use it, and a public link that shows it.', { placeholder: 'YYYY-MM-DD, https://', required: true }),
  source('source', 'A public page that shows what you say below, such as documentation, contracts or reports. Screenshots and private messages do not count.'),
  input('team', 'Who runs it', 'The people or the company, with a public link.', { required: true }),
  textarea('tokens', 'Tokens', 'Name, symbol and full contract address of each token for staked ETH, with the page of the project that gives the address. Leave this empty if there are none.'),
  textarea('control', 'Who controls it', 'Who can change the contracts, stop withdrawals, take or freeze tokens; who holds the withdrawal credentials and reports balances; after what delay. Link to the contracts or to the project\'s own papers.'),
  textarea('uses', 'What else happens to the ETH', 'Whether it is restaked or lent, whether the project issues the token on other chains, and who loses first when validators are punished.'),
  textarea('leaving', 'Ways out', 'For each way to get ETH back: the shortest and the longest wait, limits, the fee, and who can stop it.'),
  textarea('more', 'What else you know', 'Fee, smallest deposit, audits, bug bounty, source code, clients: each with a public link and its date.'),
  checkboxes('conditions', 'Conditions', 'All of them must be true.', [
    { label: 'It is out of beta and runs on mainnet', required: true },
    { label: 'A known team maintains it', required: true },
    { label: 'Its site does not mislead people about the product, its risks or Ethereum', required: true },
  ]),
  insider,
  safety,
])

const fact = (repository: string) => form('A fact is wrong', 'Something about a listed product is not true, or no longer true', 'Wrong fact: ', [
  note(`Is it a token address, or a link that leads to a trap? [Report it privately](${repository}/security/advisories/new) instead.`),
  input('product', 'Product', 'Its name on the site.', { required: true }),
  dropdown('fact', 'Which fact', 'The name in the product\'s file, or the attribute on its card.', factOptions),
  input('wrong', 'What the site says', 'The value you see.', { required: true }),
  input('right', 'What is correct', 'The value you would expect, or "unknown".', { required: true }),
  source('source', 'A public page that shows it.'),
  dropdown('kind', 'Kind of source', 'The best kind decides where sources differ.', kindOptions),
  input('date', 'Date of the source', 'The day, month or year that the source\'s statement applies to.', { placeholder: 'YYYY-MM-DD', required: true }),
  insider,
  safety,
])

const removal = () => form('Remove a product', 'A listed product has closed or breaks a condition', 'Remove: ', [
  input('product', 'Product', 'Its name on the site.', { required: true }),
  dropdown('reason', 'Reason', 'The most serious one.', removalReasons),
  source('source', 'A public page that shows it.'),
  textarea('more', 'What else we should know', 'For example, since when, and what happens to the ETH of its users.'),
  insider,
  safety,
])

const config = (repository: string) => ({
  // For questions, and for what no form foresees.
  blank_issues_enabled: true,
  contact_links: [{ name: 'Wrong token address, bad link or other danger', url: `${repository}/security/advisories/new`, about: 'Report it privately, so that nobody is harmed while we fix it.' }],
})

/** The issue forms and what stands beside them, for the repository at this address: path in the repository -> text. */
export function issueForms(repository: string): Map<string, string> {
  const files = { product: product(repository), fact: fact(repository), removal: removal(), config: config(repository) }
  return new Map(Object.entries(files).map(([name, content]) => [`.github/ISSUE_TEMPLATE/${name}.yml`, textOf(content)]))
}

// "yes: nobody holds the keys. It ..." -> "nobody holds the keys"
function firstSentenceOf(description: string): string {
  return (description.replace(/^yes: /, '').split(/[.;] /)[0] ?? '').replace(/\.$/, '')
}

// GitHub reads YAML 1.1, in which a bare "no" is false.
function textOf(content: object): string {
  return `# Generated by \`npm run generate\` from scripts/issue-forms.ts. Do not edit.\n${stringify(content, { compat: 'yaml-1.1', lineWidth: 0 })}`
}

function form(name: string, description: string, title: string, body: Field[]) {
  return { name, description, title, body }
}

function note(value: string): Field {
  return { type: 'markdown', attributes: { value } }
}

function input(id: string, label: string, description: string, { placeholder, required }: { placeholder?: string; required: boolean }): Field {
  return { type: 'input', id, attributes: { label, description, ...(placeholder ? { placeholder } : {}) }, validations: { required } }
}

function textarea(id: string, label: string, description: string): Field {
  return { type: 'textarea', id, attributes: { label, description }, validations: { required: false } }
}

function dropdown(id: string, label: string, description: string, options: readonly string[]): Field {
  return { type: 'dropdown', id, attributes: { label, description, options: [...options] }, validations: { required: true } }
}

function checkboxes(id: string, label: string, description: string, options: { label: string; required?: boolean }[]): Field {
  return { type: 'checkboxes', id, attributes: { label, description, options } }
}
