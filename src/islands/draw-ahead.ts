/** What a browser may draw ahead: pages of this site, while their link is pointed at or pressed. A pattern without an origin stands for the page's own. `basePath` is '' or '/guide'. */
export function drawAhead(basePath: string): string {
  return JSON.stringify({ prerender: [{ where: { href_matches: `${basePath}/*` }, eagerness: 'moderate' }] })
}
