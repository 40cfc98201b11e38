/** How `npm run new` and `npm run translations` name what is to be translated, by its English file: "content/staking/pools/index.mdx" -> "staking/pools", "content/products/pools/lido.json" -> "products/pools/lido". The front page is "/". */
export function addressOfOriginal(original: string): string {
  return original.replace(/^content\//, '').replace(/(?:^|\/)index\.mdx$|\.mdx$|\.json$/, '') || '/'
}
