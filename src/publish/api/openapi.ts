import type { Judged } from '../../attributes/judge.ts'
import { apiPath } from '../../registry/api-paths.ts'
import { categories } from '../../registry/categories.ts'
import { site } from '../../site.ts'
import { publishing } from '../../strings/en/publishing.ts'

/** The OpenAPI document of the API: files to fetch, no parameters but their names. Schemas are the published ones, by reference. */
export function openApi(listings: readonly Judged[]): object {
  const file = (operationId: string, summary: string, schema: 'product' | 'list') => ({
    operationId,
    summary,
    security: [],
    responses: {
      200: { description: summary, content: { 'application/json': { schema: { $ref: `schema/${schema}.json` } } } },
      404: { description: 'There is no such product or category.' },
    },
  })
  const oneOf = (name: string, values: readonly string[], description: string) => ({ name, in: 'path', required: true, description, schema: { type: 'string', enum: values }, example: values[0] })
  const ids = [...new Set(listings.map(({ id }) => id))].sort()
  return {
    openapi: '3.1.1',
    info: {
      title: `${site.name}: products`,
      version: '1.0.0',
      description: `Facts about ways to stake ETH, each with its sources and its date, and what they are judged to mean. Static files: no key, no limit, no cookies. ${publishing.notOrders}`,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: `${site.origin}${site.basePath}${apiPath}` }],
    paths: {
      '/products.json': { get: file('listProducts', 'Every listed product, by category and then in the order of cards.', 'list') },
      '/{category}.json': { parameters: [oneOf('category', categories, 'A kind of listing.')], get: file('listCategory', 'The listed products of a category, in the order of cards.', 'list') },
      '/{category}/{id}.json': {
        parameters: [oneOf('category', categories, 'A kind of listing.'), oneOf('id', ids, 'A product of that category; removed ones keep their file, and the files of former ids lead to the current one.')],
        get: file('getProduct', 'One product.', 'product'),
      },
    },
  }
}
