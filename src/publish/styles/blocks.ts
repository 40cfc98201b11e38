/**
 * A page's stylesheet in blocks: what belongs to one generated class ("c-1abcdef") or named counter under that name, everything else under ''.
 * Each block keeps its rules in order; the blocks come in the order in which they begin.
 */
export function blocksOf(css: string): Map<string, string> {
  const blocks = new Map<string, string>()
  for (const rule of rulesOf(css)) {
    const owner = /(?:\.|^@counter-style )(c-[a-z0-9]+)(?![\w-])/.exec(rule)?.[1] ?? ''
    blocks.set(owner, (blocks.get(owner) ?? '') + rule)
  }
  return blocks
}

/** The outermost rules of a stylesheet. No string of ours holds a brace. */
function rulesOf(css: string): string[] {
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
