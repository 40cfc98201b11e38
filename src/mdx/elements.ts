/** HTML elements that content may write as tags, and the attributes each may have. Everything else is refused. */
export const elements: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title', 'lang'],
  abbr: ['title'],
  b: [], br: [], cite: [], code: [], dd: [], del: [], details: ['open'], dl: [], dt: [], em: [], figcaption: [], figure: [],
  hr: [], i: ['lang'], ins: [], kbd: [], li: [], mark: [], ol: ['start', 'reversed'], p: ['lang', 'dir'], q: [], s: [], small: [],
  span: ['lang', 'dir'], strong: [], sub: [], summary: [], sup: [], time: ['datetime'], ul: [], var: [],
}

/** What an attribute of an HTML element may say, where not every text will do, and the words for it. */
export const elementValues: Readonly<Record<string, { form: RegExp; expected: string }>> = {
  lang: { form: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, expected: 'a language tag such as "en"' },
  dir: { form: /^(?:ltr|rtl|auto)$/, expected: '"ltr", "rtl" or "auto"' },
  start: { form: /^\d{1,4}$/, expected: 'a number from 0 to 9999' },
  datetime: { form: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, expected: 'a date as YYYY, YYYY-MM or YYYY-MM-DD' },
}

/** The elements and components that mean something only directly inside certain others. */
export const parentsOf: Readonly<Record<string, readonly string[]>> = {
  li: ['ul', 'ol'], dt: ['dl'], dd: ['dl'], summary: ['details'], figcaption: ['figure'],
  AlertContent: ['Alert'], AlertTitle: ['Alert', 'AlertContent'], AlertDescription: ['Alert', 'AlertContent'], AlertEmoji: ['Alert', 'AlertContent'],
}

/** The elements that hold nothing but certain others. */
export const onlyChildrenOf: Readonly<Record<string, readonly string[]>> = {
  ul: ['li'], ol: ['li'], dl: ['dt', 'dd'],
}
