/** A class as Emotion names it, after the text of its styles: "c-1abcdef". */
export const generated = /^c-[a-z0-9]+$/

/**
 * A page's stylesheet in blocks: what belongs to one generated class ("c-1abcdef") under that name, everything else under ''.
 * Each block keeps its rules in order, a rule that comes again only where it stands last, which is where it counts; the blocks come in
 * the order in which they begin.
 */
export function blocksOf(css: string): Map<string, string> {
  const blocks = new Map<string, Set<string>>()
  for (const rule of rulesOf(css)) {
    const owner = /\.(c-[a-z0-9]+)(?![\w-])/.exec(rule)?.[1] ?? ''
    const rules = blocks.get(owner) ?? new Set()
    rules.delete(rule)
    blocks.set(owner, rules.add(rule))
  }
  return new Map([...blocks].map(([owner, rules]) => [owner, [...rules].join('')]))
}

/** The outermost rules of a stylesheet. No string of ours holds a brace. */
export function rulesOf(css: string): string[] {
  const rules: string[] = []
  let depth = 0
  let start = 0
  for (const { 0: brace, index } of css.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1
    if (depth > 0) continue
    rules.push(css.slice(start, index + 1))
    start = index + 1
  }
  return rules
}
