import { SaxesParser } from 'saxes'

/** Words that are drawn: what stands in these and in nothing else. */
const drawnIn = new Set(['text', 'tspan'])

/**
 * The words of a drawing as an eye reads them: one text, whatever tags stand between them, with entities read; once with single spaces
 * and once without any, since tags on lines of their own part what is drawn as one. Both twice: all of them, and those alone that are
 * drawn, since titles, styles and loose words part what is drawn as one. Then each of those, and each attribute. A drawing with a mistake
 * is read up to it, as browsers do.
 */
export function textsInSvg(text: string): string[] {
  const words: string[] = []
  const drawn: string[] = []
  const others: string[] = []
  const attributes: string[] = []
  const parser = new SaxesParser()
  const open: string[] = []
  const add = (some: string): void => {
    words.push(some)
    if (drawnIn.has(open.at(-1) ?? '')) drawn.push(some)
    else others.push(some)
  }
  // A mistake is for others to tell.
  parser.on('error', () => undefined)
  parser.on('opentag', ({ name }) => void open.push(name))
  parser.on('closetag', () => void open.pop())
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('attribute', ({ name, value }) => void ((name === 'd' || name === 'points') && isLine(value) ? undefined : attributes.push(value)))
  parser.write(text).close()
  const read = [words.join(''), drawn.join('')].flatMap((all) => [all.replace(/\s+/g, ' '), all.replace(/\s+/g, '')])
  return [...new Set([...read, ...others.filter((one) => one.trim() !== '')]), ...attributes]
}

/** Whether a text is the way of a line, commands and numbers alone: nobody reads it, and its numbers are no digits of an account. */
function isLine(text: string): boolean {
  return /^[MmZzLlHhVvCcSsQqTtAaEe\d\s.,+-]*$/.test(text)
}
