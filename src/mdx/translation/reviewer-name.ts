import { seenLength } from '../../seen-length.ts'
import { addressOrHostIn } from '../../words/address-or-host.ts'
import { channelIn } from '../../words/channels.ts'
import { productsNamed } from './products-named.ts'

/** Letters, and words. */
const longest = { letters: 60, words: 6 }
/** Small words within names of people. */
const particles = /^(?:de|del|de[lr]?la|la|las|los|da|das|do|dos|di|du|le|van|von|der|den|ter|zu|af|av|y|e|i|al|el|ben|bin|ibn|bint|abu)$/u
/** What calls a group, not somebody who has read a page. */
const groups = /(?<!\p{L})(?:foundation|fundaci[oó]n|teams?|equipo|labs?|inc|ltd|gmbh|dao|protocol|support|soporte|official|oficial|web|site)(?!\p{L})|فريق|مؤسسة|شركة|基金会|团队|公司|官方|客服/iu
const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Arabic}/u, /\p{Script=Han}/u]

/** Says why a text is no name of a reviewer, a person who has read a whole page, or nothing. `products` are the names of all products. */
export function faultOfReviewer(name: string, products: readonly string[]): string | undefined {
  const address = addressOrHostIn(name)
  if (address !== undefined) return `Unexpected address "${address.slice(0, 80)}" for "reviewer", expected a name alone; it is shown as it stands. Remove it.`
  const sign = /[^\p{L}\p{M} .,'’·-]/u.exec(name)?.[0]
  if (sign !== undefined) return `Unexpected "${sign}" in "reviewer", expected a name alone, of letters; it is shown as it stands. Remove what is no name.`
  if (seenLength(name) > longest.letters) return `Unexpected "reviewer" of ${seenLength(name)} letters, expected at most ${longest.letters}; write a name alone.`
  if (name !== '' && !/\p{L}/u.test(name)) return 'Unexpected "reviewer" without letters, expected a name; write it, or leave the key out.'
  const other = otherThanName(name, products)
  return other === undefined ? undefined : `Unexpected ${JSON.stringify(other)} in "reviewer", expected the name of a person, as it is written; it is shown as it stands. Remove what is no name.`
}

/** What stands in a name and is none. */
function otherThanName(name: string, products: readonly string[]): string | undefined {
  const words = name.split(/[ ,]+/).filter((word) => word !== '')
  const small = words.find((word) => /^\p{Ll}/u.test(word) && !particles.test(word) && !/^[a-z]['’]\p{Lu}/u.test(word))
  const mixed = words.find((word) => scripts.filter((script) => script.test(word)).length > 1)
  return small ?? mixed ?? channelIn(name, new Set()) ?? groups.exec(name)?.[0] ?? productsNamed(name, new Set(), products)[0] ?? (words.length > longest.words ? words.slice(longest.words).join(' ') : undefined)
}
