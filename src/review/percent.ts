/** A text with the plain signs that an address may write as "%61" put back: "0x%61e7" becomes "0xae7". Any other "%" stays. */
export function decoded(text: string): string {
  return text.replace(/%([2-7][0-9a-f])/gi, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)))
}
