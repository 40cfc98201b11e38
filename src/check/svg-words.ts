const place = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:px|em|%)?\s*$/
// Characters. A transform of words needs no more, and a very long one takes long to read.
const longestTransform = 200
// Pixels. Smaller letters are there for machines alone.
const smallest = 4

/**
 * Says what on an element of words, or on one around it, makes them be drawn otherwise than they are read: hidden, mirrored or drawn over
 * each other; nothing where `name`, a property or an attribute with its `value`, does none of this.
 */
export function faultOfWords(name: string, value: string): string | undefined {
  const bang = value.lastIndexOf('!')
  const said = (bang >= 0 && value.slice(bang + 1).trim().toLowerCase() === 'important' ? value.slice(0, bang) : value).trim()
  const expected = expectedOf(name, said)
  return expected && `Unexpected ${JSON.stringify(said.slice(0, 60))} for "${name}" where words are, expected ${expected}; words must look the way they read. Remove it.`
}

/** Says what is wrong with the place of the letters in an element of words, as one of its attributes gives it. Each letter may have a place of its own in SVG, and so another order. */
export function faultOfPlace(name: string, value: string): string | undefined {
  if (!['x', 'y', 'dx', 'dy'].includes(name) || place.test(value)) return undefined
  return `Unexpected ${JSON.stringify(value.slice(0, 60))} for "${name}" of words, expected one number; letters placed one by one can appear in another order. Remove the others.`
}

/** Whether an element of words, `<text>` or `<tspan>`, is drawn where it stands: in the elements with these names, outermost first. Elsewhere, such as in `<defs>`, a `<path>` or an `<svg>` of no width, nobody sees it. */
export function isDrawn(name: string, above: readonly string[]): boolean {
  return name === 'text' ? above.slice(1).every((one) => one === 'g') : ['text', 'tspan'].includes(above.at(-1) ?? '')
}

function expectedOf(name: string, value: string): string | undefined {
  const number = numberOf(value)
  if (name === 'display' || name === 'visibility') return 'nothing of the kind'
  if (name === 'opacity' || name === 'fill-opacity') return (value.endsWith('%') ? number / 100 : number) >= 0.1 ? undefined : 'a number of at least 0.1'
  if (name === 'font-size') return number >= smallest && /^[\d.]+(?:px|pt)?$/.test(value) ? undefined : `a number of at least ${smallest}, without a unit or in px or pt`
  if (name === 'letter-spacing' || name === 'word-spacing') return value === 'normal' || (/^[+-]?[\d.]+(?:px)?$/.test(value) && number >= -1) || (/^[+-]?[\d.]+em$/.test(value) && number >= -0.1) ? undefined : 'a number of at least -1, or -0.1em'
  if (name === 'transform') return value === 'none' || isUpright(value) ? undefined : 'translate(…), rotate(…) and scale(…) of at least 0.1 only'
  return undefined
}

/** The number at the beginning of a value that is one with or without a unit; otherwise NaN, which no bound lets pass. */
const numberOf = (value: string): number => (/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:px|pt|em|%)?$/.test(value) ? parseFloat(value) : NaN)

/** Whether a transform only moves, turns, and makes larger or smaller. */
function isUpright(transform: string): boolean {
  if (transform.length > longestTransform) return false
  const calls = transform.split(')')
  return /^[\s,]*$/.test(calls.pop() ?? '') && calls.every((call) => {
    const [before = '', given = '', ...more] = call.split('(')
    const name = before.replace(/^[\s,]+/, '').trim()
    return more.length === 0 && (/^(?:translate[xy]?|rotate)$/i.test(name) || (/^scale[xy]?$/i.test(name) && given.trim().split(/[\s,]+/).every((one) => numberOf(one) >= 0.1)))
  })
}
