const ones = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen']
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']

/** A whole number from 1 to 99,999 in words: 123 -> "one hundred twenty-three". In text, digits would be figures, which the site's rules want dated. */
export function inWords(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 99_999) throw new Error(`Unexpected ${number}, expected a whole number from 1 to 99,999.`)
  const below = (some: number, unit: number, name: string) => (some >= unit ? [`${inWords(Math.floor(some / unit))} ${name}`] : [])
  const rest = number % 100
  const last = rest < 20 ? ones[rest] : [tens[Math.floor(rest / 10)], ones[rest % 10]].filter(Boolean).join('-')
  return [...below(number, 1000, 'thousand'), ...below(number % 1000, 100, 'hundred'), last].filter(Boolean).join(' ')
}
