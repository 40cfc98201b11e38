import { markdownPathOf } from '../built-files.ts'
import { apiPaths } from '../registry/api-paths.ts'
import { canonicalOf, site } from '../site.ts'
import { publishing } from '../strings/en/publishing.ts'
import type { SitePage } from './site-pages.ts'

/** A guide for programs that read (llmstxt.org): every page as Markdown, with what it tells, and the data. */
export function llmsTxt(pages: readonly SitePage[]): string {
  const line = ({ path, title, description }: SitePage) => `- [${asText(title)}](${canonicalOf(markdownPathOf(path))}): ${asText(description)}\n`
  const [home] = pages.filter(({ path }) => path === '/')
  const texts = pages.filter(({ listing }) => !listing)
  const products = pages.filter(({ listing }) => listing)
  return [
    `# ${site.name}\n\n> ${home?.description ?? ''}\n\n${publishing.care}\n\n${publishing.notOrders}\n`,
    `## ${publishing.data}\n\n- [${publishing.allProducts}](${canonicalOf(apiPaths.products)}): ${publishing.allProductsWhat}\n- [OpenAPI](${canonicalOf(apiPaths.openApi)}): ${publishing.openApiWhat}\n`,
    `## ${publishing.pages}\n\n${texts.map(line).join('')}`,
    `## ${publishing.products}\n\n${products.map(line).join('')}`,
  ].join('\n')
}

/** Words that are no markup. */
function asText(words: string): string {
  return words.replace(/[\\[\]<>`*_]/g, '\\$&')
}
