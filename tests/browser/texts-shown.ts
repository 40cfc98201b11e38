/**
 * Everything that the page at hand says to eyes and ears, text by text, with what its head tells others: but for what says that it is English, code, scripts and
 * styles. Runs in the page.
 */
export function textsShown(): string[] {
  const texts: string[] = [document.title, ...[...document.querySelectorAll('meta[content]')].map((meta) => meta.getAttribute('content') ?? '')]
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) JSON.parse(script.textContent ?? '', (_, value: unknown) => (typeof value === 'string' ? void texts.push(value) : value))
  const isEnglish = (element: Element | null): boolean => element?.closest('[lang]')?.getAttribute('lang')?.startsWith('en') ?? false
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node instanceof Element ? node : node.parentElement
    if (!element || isEnglish(element) || element.closest('script, style, code, template')) continue
    if (node instanceof Element) for (const { name, value } of node.attributes) (/^(?:aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder|data-(?:n|none|of|others))$/.test(name) || (name === 'value' && node.matches('input:not([type=radio], [type=checkbox], [type=hidden])'))) && texts.push(value)
    else texts.push(node.nodeValue ?? '')
  }
  return texts.map((text) => text.trim()).filter((text) => text !== '')
}
