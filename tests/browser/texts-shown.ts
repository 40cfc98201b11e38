/**
 * Everything that the page at hand says to eyes and ears, text by text, with what its head tells others: but for what says that it is English, code, scripts and
 * styles. Runs in the page.
 */
export function textsShown(): string[] {
  const texts: string[] = [document.title, ...[...document.querySelectorAll('meta[content]')].map((meta) => meta.getAttribute('content') ?? '')]
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) JSON.parse(script.textContent ?? '', (_, value: unknown) => (typeof value === 'string' ? void texts.push(value) : value))
  const isOther = (node: Node): boolean => node instanceof Element && node.matches('[lang|=en], script, style, code, template')
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, (node) => (isOther(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT))
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Element)) texts.push(node.nodeValue ?? '')
    else for (const { name, value } of node.attributes) if (/^(?:aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder|data-(?:n|none|of|others))$/.test(name) || (name === 'value' && node.matches('input:not([type=radio], [type=checkbox], [type=hidden])'))) texts.push(value)
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '')
}
