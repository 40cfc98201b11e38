/** The keys under which a listing says something in words of ours: what readers see translated. */
const textKeys = ['note', 'scope', 'what', 'reason']
/** Whether `key` is one of them. In place of an auditor, a certificate may say what was certified: "SOC 2 and penetration tests". */
const isText = (key: string, { kind }: { kind?: unknown }) => textKeys.includes(key) || (key === 'auditor' && kind === 'certificate')

// Why a contributor asks to be excused is for reviewers, and stays English.
const unseen = ['exceptions', 'check']

/** Every text of a product file or listing that readers see in their language, in order, each once. */
export function textsOf(value: unknown): string[] {
  const texts = new Set<string>()
  mapped(value, (text) => {
    texts.add(text)
    return text
  })
  return [...texts]
}

/**
 * A listing in another language: `textIn` gives the translation of an English text, where there is one.
 * Gives with it the texts that stay English. A text whose English has changed has no translation any more.
 */
export function inLanguage<Value>(listing: Value, textIn: (english: string) => string | undefined): { listing: Value; english: string[] } {
  const english = new Set<string>()
  const translated = mapped(listing, (text) => {
    const own = textIn(text)
    if (own === undefined) english.add(text)
    return own ?? text
  })
  return { listing: translated as Value, english: [...english] }
}

function mapped(value: unknown, textOf: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((one) => mapped(one, textOf))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, unseen.includes(name) ? inner : typeof inner === 'string' && isText(name, value) ? textOf(inner) : mapped(inner, textOf)]))
}
