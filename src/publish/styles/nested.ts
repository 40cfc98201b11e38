import { generated, rulesOf } from './blocks.ts'

/** What holds rules that may be written as those outside of it are. */
const group = /^@(?:media|supports|container)\b/

/**
 * The same rules in fewer letters: where several of one generated class follow one another they stand within it, in the same order and of
 * the same weight. `css` is minified: no comments, and no space that means nothing.
 */
export function nested(css: string): string {
  const runs: { name: string; rules: string[] }[] = []
  for (const rule of rulesOf(css)) {
    const name = classOf(rule)
    const last = runs.at(-1)
    if (name !== '' && last?.name === name && !rule.startsWith(`${name}{`)) last.rules.push(rule)
    else runs.push({ name, rules: [rule] })
  }
  return runs.map(({ name, rules }) => (rules.length > 1 ? `${name}{${rules.map((rule) => within(name, rule)).join('')}}` : rules.map(inside).join(''))).join('')
}

/** The generated class with which every selector of a rule begins (".c-1abcdef"); '' where there is none. */
function classOf(rule: string): string {
  const selectors = selectorsOf(rule)
  const [name = ''] = /^\.[\w-]+/.exec(selectors[0] ?? '') ?? []
  return generated.test(name.slice(1)) && selectors.every((selector) => selector.startsWith(name) && !/^[\w-]/.test(selector.slice(name.length))) ? name : ''
}

/** A rule as it stands within its class: declarations where it is for the class itself, as none but the first of a run is. */
function within(name: string, rule: string): string {
  const rests = selectorsOf(rule).map((selector) => selector.slice(name.length))
  if (rests.join() === '') return `${bodyOf(rule)};`
  // What begins with a sign like ">", or with a space, is meant of what is within the class by itself.
  return `${rests.map((rest) => (/^[ >+~]/.test(rest) ? rest.trimStart() : `&${rest}`)).join()}{${bodyOf(rule)}}`
}

function inside(rule: string): string {
  return group.test(rule) ? `${rule.slice(0, rule.indexOf('{'))}{${nested(bodyOf(rule))}}` : rule
}

function bodyOf(rule: string): string {
  return rule.slice(rule.indexOf('{') + 1, -1)
}

/** The selectors of a rule: what stands between commas that are in no brackets and no quotes. */
function selectorsOf(rule: string): string[] {
  const selectors = ['']
  let depth = 0
  let quoted = false
  for (const letter of rule.slice(0, rule.indexOf('{'))) {
    if (letter === '"') quoted = !quoted
    else if (!quoted && '(['.includes(letter)) depth++
    else if (!quoted && ')]'.includes(letter)) depth--
    if (letter === ',' && depth === 0 && !quoted) selectors.push('')
    else selectors[selectors.length - 1] += letter
  }
  return selectors
}
