/** Words that stand in nearly every English sentence and are no words of Spanish, or of languages in other letters. */
const common = new Set('the of and to is in that it for on are with as at by this an or be not from which have has was were but what when you your they their there can may must will would should how who than then them into its only also if so any each more most one all do does'.split(' '))
// These are words of Spanish as well.
const shared = new Set(['no', 'a', 'he', 'me', 'son', 'van', 'use', 'red', 'once', 'sin', 'pan', 'as', 'come', 'con', 'todos', 'todo', 'son', 'sobre', 'do'])

/** The share of the words of a text that are common English ones: about a half in English, nothing in other languages. 0 for a text of less than four words. */
export function englishShareOf(text: string): number {
  const words = text.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? []
  if (words.length < 4) return 0
  const english = words.filter((word) => common.has(word) && !shared.has(word))
  // In a text of other letters a Latin word or two are names.
  return english.length < 2 ? 0 : english.length / words.length
}
