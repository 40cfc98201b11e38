const generated = /^c-[a-z0-9]+$/

/**
 * Names of one or two letters for the generated classes ("c-1abcdef") of a site's pages (`html`), the most used first,
 * and never one that a page or its styles use already. Gives what puts them into a page: its text and its styles.
 */
export function shortClasses(html: Iterable<string>): (html: string) => string {
  const taken = new Set<string>()
  const uses = new Map<string, number>()
  for (const page of html) {
    for (const [, names = '', inStyles] of page.matchAll(/ class="([^"]*)"|\.([\w-]+)/g)) {
      if (inStyles !== undefined) taken.add(inStyles)
      else for (const name of names.split(' ')) generated.test(name) ? uses.set(name, (uses.get(name) ?? 0) + 1) : taken.add(name)
    }
  }
  const names = new Map<string, string>()
  let index = 0
  for (const [name] of [...uses].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))) {
    while (taken.has(nameOf(index))) index++
    names.set(name, nameOf(index++))
  }
  return (page) => page
    .replace(/ class="([^"]*)"/g, (_, list: string) => ` class="${list.split(' ').map((name) => names.get(name) ?? name).join(' ')}"`)
    .replace(/<style>[^<]*<\/style>/g, (style) => style.replace(/\.(c-[a-z0-9]+)(?![\w-])/g, (whole, name: string) => (names.has(name) ? `.${names.get(name)}` : whole)))
}

/** 0 -> "a", 25 -> "z", 26 -> "aa". Small letters: content and filters use others. */
function nameOf(index: number): string {
  const letter = String.fromCharCode(0x61 + (index % 26))
  return index < 26 ? letter : nameOf(Math.floor(index / 26) - 1) + letter
}
