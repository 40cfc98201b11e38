/**
 * Gives each generated class of a page ("c-1abcdef") a name of one or two letters, in the order of the page.
 * A page holds its own styles, so nothing outside it knows the names.
 */
export function shortClasses(html: string): string {
  const taken = new Set([...html.matchAll(/ class="([^"]*)"|\.([\w-]+)/g)].flatMap(([, names = '', inStyles = '']) => [...names.split(' '), inStyles]))
  const names = new Map<string, string>()
  const short = (name: string): string => {
    const known = names.get(name)
    if (known) return known
    let index = names.size
    let fresh = nameOf(index)
    while (taken.has(fresh)) fresh = nameOf(++index)
    taken.add(fresh)
    names.set(name, fresh)
    return fresh
  }
  return html
    .replace(/ class="([^"]*)"/g, (_, list: string) => ` class="${list.split(' ').map((name) => (generated.test(name) ? short(name) : name)).join(' ')}"`)
    .replace(/<style[^>]*>[^<]*<\/style>/g, (style) => style.replace(/\.(c-[a-z0-9]+)(?![\w-])/g, (_, name: string) => `.${short(name)}`))
}

const generated = /^c-[a-z0-9]+$/

/** 0 -> "a", 25 -> "z", 26 -> "aa". Small letters: content and filters use others. */
function nameOf(index: number): string {
  const letter = String.fromCharCode(0x61 + (index % 26))
  return index < 26 ? letter : nameOf(Math.floor(index / 26) - 1) + letter
}
