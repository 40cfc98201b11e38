/**
 * Drops from a rendered page what only a framework in the browser would need: React's text separators and Next's markers.
 * Our pages carry no comments of their own: the compiler has dropped them.
 */
export function tidyHtml(html: string): string {
  return html
    .replaceAll('<!-- -->', '')
    .replaceAll(' data-next-head=""', '')
    .replaceAll('<noscript data-n-css=""></noscript>', '')
    // React closes void elements as XML does, and drawings with full end tags, so every "/>" is one HTML does not need.
    .replaceAll('/>', '>')
    .replace('<meta charSet=', '<meta charset=')
}
