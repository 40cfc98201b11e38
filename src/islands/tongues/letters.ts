/** The letters of Chinese in a word, one by one; what is of other scripts as wholes. */
export const lettersOf = (word: string): string[] => word.match(/\p{sc=Han}|[^\p{sc=Han}]+/gu) ?? []
