import leven from 'leven'

/** Letters that look alike on a screen, each with the one that stands for all of them. */
const alike: readonly [RegExp, string][] = [[/rn/g, 'm'], [/vv/g, 'w'], [/cl/g, 'd'], [/[1il|]/g, 'l'], [/0/g, 'o'], [/5/g, 's'], [/3/g, 'e'], [/4/g, 'a'], [/7/g, 't'], [/[\s-]/g, '']]

/** Letters: a shorter name stands in many words by chance. */
export const shortest = 4

/** A name with the letters that look alike made one, in small letters: "Lid0" and "lido" both become "lldo". */
export function folded(name: string): string {
  return alike.reduce((text, [pattern, one]) => text.replace(pattern, one), name.toLowerCase())
}

/** A text, and what is left of it when one letter is taken away: two texts that share none of these differ in more than one letter. */
export function shortenedOf(text: string): string[] {
  return [text, ...Array.from(text, (_letter, at) => text.slice(0, at) + text.slice(at + 1))]
}

/** Every run of letters of a folded text that is long enough for a name; one letter less will do, since two may have become one. */
export function runsOf(text: string): string[] {
  const runs: string[] = []
  for (let start = 0; start <= text.length - shortest + 1; start++) for (let end = start + shortest - 1; end <= text.length; end++) runs.push(text.slice(start, end))
  return runs
}

/** Whether one letter was changed, added or left out, or two neighbouring ones changed places: "exampel" for "example". */
export function isOneOff(a: string, b: string): boolean {
  if (leven(a, b, { maxDistance: 2 }) <= 1) return true
  if (a.length !== b.length) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
