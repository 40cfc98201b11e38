import { z } from 'zod'
import { compareJudged, type Judged } from '../../attributes/judge.ts'
import type { Histories } from '../../history/histories.ts'
import { apiPathOfCategory, apiPathOfListing, apiPaths } from '../../registry/api-paths.ts'
import { categories } from '../../registry/categories.ts'
import type { TokenList } from '../../registry/token-lists.ts'
import { canonicalOf } from '../../site.ts'
import type { Strings } from '../../strings/en.ts'
import { publishing } from '../../strings/en/publishing.ts'
import { openApi } from './openapi.ts'
import { productDocument } from './product-document.ts'
import { listFile, productFile } from './product-schema.ts'

/** Every file of the API: its path from the site's root -> its text. Data is in English, whatever the language of pages: programs compare words. `listings` are all of them, removed ones too, judged on the day `today` (`YYYY-MM-DD`); their tokens are looked up in `tokenLists`, and what their facts were before is what `historiesOf` gives. */
export function apiFiles(listings: readonly Judged[], today: string, strings: Strings, tokenLists: readonly TokenList[], historiesOf: (listing: Judged) => Histories = () => ({})): Map<string, string> {
  const head = { version: 1, judgedOn: today, licence: 'MIT' }
  const sorted = [...listings].sort((a, b) => categories.indexOf(a.category) - categories.indexOf(b.category) || compareJudged(a, b))
  const listed = sorted.filter(({ removed }) => !removed)
  const documentOf = (listing: Judged) => productDocument(listing, today, strings, tokenLists, historiesOf(listing))
  const listOf = (some: readonly Judged[]) => ({ ...head, products: some.map(documentOf) })
  const files: [string, object][] = [
    [apiPaths.products, listOf(listed)],
    ...categories.map((category): [string, object] => [apiPathOfCategory(category), listOf(listed.filter((listing) => listing.category === category))]),
    ...sorted.map((listing): [string, object] => [apiPathOfListing(listing), { ...head, product: documentOf(listing) }]),
    [apiPaths.productSchema, schemaOf(apiPaths.productSchema, productFile)],
    [apiPaths.listSchema, schemaOf(apiPaths.listSchema, listFile)],
    [apiPaths.openApi, openApi(listings)],
  ]
  return new Map(files.map(([path, content]) => [path, `${JSON.stringify(content, null, 1)}\n`]))
}

/** The JSON Schema of a file, at the address `path`. It lets keys pass that it does not know: within a version, some may be added. */
function schemaOf(path: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    unrepresentable: 'any',
    reused: 'ref',
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties
    },
  })
  return { $schema, $id: canonicalOf(path), description: publishing.notOrders, ...rest }
}
