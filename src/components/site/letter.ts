/** The letter under which words stand in an index: "élan" -> "E"; what begins with none stands under "#". */
export function letterOf(words: string): string {
  return /^\p{L}/u.exec(words.normalize('NFKD'))?.[0].toUpperCase() ?? '#'
}
