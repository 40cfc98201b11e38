import { shortVariables } from './styles/short-variables.ts'

/**
 * Drops from a rendered page what only a framework in the browser would need: React's text separators and Next's markers.
 * Our pages carry no comments of their own: the compiler has dropped them.
 */
export function tidyHtml(html: string): string {
  return withShortVariables(html)
    .replaceAll('<!-- -->', '')
    .replaceAll(' data-next-head=""', '')
    .replaceAll('<noscript data-n-css=""></noscript>', '')
    // React closes void elements as XML does, and drawings with full end tags, so every "/>" is one HTML does not need.
    .replaceAll('/>', '>')
    // Where the next of them begins or the list ends, they end by themselves.
    .replace(/<\/(?:li|dt|dd|option|t[dhr])>(?=\s*<(?:\/|(?:li|dt|dd|option|t[dhr])[\s>]))/g, '')
    // So does a paragraph before a block, and where what holds it ends; not at the end of a link or of an element of our own.
    .replace(/<\/p>(?=\s*<(?:\/(?:div|article|li|section|blockquote|header|main|footer|t[dh])>|(?:p|ul|ol|li|dl|dt|dd|div|section|article|blockquote|table|t[dhr]|h[1-6]|nav|details|pre|footer|hr)[\s>]))/g, '')
    // Lines of the source between blocks, which nobody sees.
    .replace(/(<\/?(?:p|li|ul|ol|div|section|table|thead|tbody|tr|t[dh]|h[1-6]|blockquote)(?:\s[^<>]*)?>)\n+/g, '$1')
    .replace(/(?<!\n)\n+(?=<\/?(?:p|li|ul|ol|div|section|table|thead|tbody|tr|t[dh]|h[1-6]|blockquote)[\s>])/g, '')
    // For styles and scripts of GitHub's.
    .replace(/ data-footnote-ref="true"| data-footnote-backref=""| class="data-footnote-backref"| data-footnotes="true"| class="footnotes"/g, '')
    // An attribute without a value is empty by itself.
    .replace(/<[a-z][^<>]*>/g, (tag) => (tag.includes(' data-') ? tag.replace(/( data-[a-z-]+)=""(?=[ >])/g, '$1') : tag))
    // React writes signs as numbers that only some places need: quotes in an attribute.
    .replaceAll('&#x27;', "'")
    .replace(/>[^<>]*</g, (text) => text.replaceAll('&quot;', '"'))
    .replace(/(<[^<>]*>)([^<>]+)/g, (whole, tag: string, text: string) => (/^<(?:code|pre|script|style)[\s>]/.test(tag) ? whole : tag + withUnits(text)))
    .replace('<meta charSet=', '<meta charset=')
}

/** A number stays in the line of its unit: the space between them does not break. Code is left as it is. */
function withUnits(text: string): string {
  return text.replace(/(?<=\d) (?=%|ETH\b)/g, '\u00a0')
}

/** A text of a page as it was written: for programs, which look for an ordinary space. */
export function withoutUnits(text: string): string {
  return text.replace(/(?<=\d)\u00a0(?=%|ETH\b)/g, ' ')
}

/** The theme writes into style elements alone; a name in the text of a page is an author's word. */
function withShortVariables(html: string): string {
  const end = '</style>'
  return html.split(end).map((part, index, all) => {
    const start = index < all.length - 1 ? part.search(/<style[\s>]/) : -1
    return start < 0 ? part : part.slice(0, start) + shortVariables(part.slice(start))
  }).join(end)
}
