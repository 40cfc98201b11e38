import { forPrograms, markdownPathOf } from '../../built-files.ts'
import { apiPaths } from '../../registry/api-paths.ts'
import { canonicalOf, site } from '../../site.ts'
import { type Lang, languages, pathIn } from '../../languages.ts'
import { stringsOf } from '../../strings/index.ts'
import type { SitePage } from './pages.ts'

/** A guide for programs that read (llmstxt.org), in a language: every page of it as Markdown, with what it tells, and the data. The English one names those in `others`. */
export function llmsTxt(pages: readonly SitePage[], lang: Lang, others: readonly Lang[] = []): string {
  const { publishing } = stringsOf(lang)
  const line = ({ path, title, description }: SitePage) => `- [${asText(title)}](${canonicalOf(markdownPathOf(path))}): ${asText(description)}\n`
  const { texts, products } = inParts(pages)
  return [
    beginning(pages, lang),
    `## ${publishing.data}\n\n- [${publishing.allProducts}](${canonicalOf(apiPaths.products)}): ${publishing.allProductsWhat}\n- [OpenAPI](${canonicalOf(apiPaths.openApi)}): ${publishing.openApiWhat}\n- [${publishing.allPages}](${canonicalOf(pathIn(lang, forPrograms.llmsFull))}): ${publishing.allPagesWhat}\n${others.map((other) => `- [${languages[other].name}](${canonicalOf(pathIn(other, forPrograms.llms))})\n`).join('')}`,
    `## ${publishing.pages}\n\n${texts.map(line).join('')}`,
    `## ${publishing.products}\n\n${products.map(line).join('')}`,
  ].join('\n')
}

/** All of it in one file: each page's Markdown (`markdown`: by its path) below a line that says where the page stands, in the order of the guide. */
export function llmsFullTxt(pages: readonly SitePage[], markdown: ReadonlyMap<string, string>, lang: Lang): string {
  const { publishing } = stringsOf(lang)
  const { texts, products } = inParts(pages)
  return [beginning(pages, lang), ...[...texts, ...products].map(({ path }) => `---\n\n${publishing.address(canonicalOf(path))}\n\n${withoutAddressLines(markdown.get(path) ?? '', lang)}`)].join('\n')
}

/** What a program is told before anything else. */
function beginning(pages: readonly SitePage[], lang: Lang): string {
  const { publishing } = stringsOf(lang)
  const home = pages.find(({ path }) => path === pathIn(lang, '/'))
  return `# ${site.name}\n\n> ${home?.description ?? ''}\n\n${publishing.care}\n\n${publishing.notOrders}\n`
}

/** Texts stand before products. */
function inParts(pages: readonly SitePage[]): { texts: SitePage[]; products: SitePage[] } {
  return { texts: pages.filter(({ listing }) => !listing), products: pages.filter(({ listing }) => listing) }
}

/** Words that are no markup. */
function asText(words: string): string {
  return words.replace(/[\\[\]<>`*_]/g, '\\$&')
}

/** No page can look as if another began in it: a line of its own that says what this file says before each page, or says it in English, gets a space before the colon. */
function withoutAddressLines(text: string, lang: Lang): string {
  return [lang, 'en' as const].reduce((words, one) => words.replaceAll(stringsOf(one).publishing.addressLine, '$1 :'), text)
}
