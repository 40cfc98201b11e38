import { SaxesParser } from 'saxes'

/**
 * The words of a drawing as an eye reads them: one text, whatever tags stand between them, with entities read; once with single spaces
 * and once without any, since tags on lines of their own part what is drawn as one. Then each attribute. A drawing with a mistake is read
 * up to it, as browsers do.
 */
export function textsInSvg(text: string): string[] {
  const words: string[] = []
  const attributes: string[] = []
  const parser = new SaxesParser()
  const add = (some: string): void => void words.push(some)
  // A mistake is for others to tell.
  parser.on('error', () => undefined)
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('attribute', ({ name, value }) => void ((name === 'd' || name === 'points') && isLine(value) ? undefined : attributes.push(value)))
  parser.write(text).close()
  const all = words.join('')
  return [all.replace(/\s+/g, ' '), all.replace(/\s+/g, ''), ...attributes]
}

/** Whether a text is the way of a line, commands and numbers alone: nobody reads it, and its numbers are no digits of an account. */
function isLine(text: string): boolean {
  return /^[MmZzLlHhVvCcSsQqTtAaEe\d\s.,+-]*$/.test(text)
}
