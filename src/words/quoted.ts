const longest = 160

/** Words of a page as a complaint quotes them: what stands for code and for names of documents, a row of the same letter, is no word. */
export function quoted(words: string): string {
  return words.replace(/(?<![\p{L}\p{N}])X{2,}(?![\p{L}\p{N}])/gu, '…')
}

/** The same of a sentence, around the word at an offset where the sentence is long: what is told of stands in the quote. */
export function quotedAround(sentence: string, at: number): string {
  if (sentence.length <= longest) return quoted(sentence)
  const start = at <= longest / 2 ? 0 : sentence.indexOf(' ', at - longest / 2) + 1
  const cut = sentence.slice(start, start + longest)
  const end = start + longest >= sentence.length ? cut.length : Math.max(cut.lastIndexOf(' '), at - start + 1)
  return quoted(`${start > 0 ? '… ' : ''}${cut.slice(0, end)}${end < cut.length ? ' …' : ''}`)
}

/** A text of anybody in quotes and on one line, cut where it is long. */
export function inQuotes(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text)
}
