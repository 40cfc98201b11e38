/**
 * Drops from a rendered page what only a framework in the browser would need: React's text separators and Next's markers.
 * Our pages carry no comments of their own: the compiler has dropped them.
 */
export function tidyHtml(html: string): string {
  return html
    .replaceAll('<!-- -->', '')
    .replaceAll(' data-next-head=""', '')
    .replaceAll('<noscript data-n-css=""></noscript>', '')
    .replace('<meta charSet="utf-8"/>', '<meta charset="utf-8"/>')
}
