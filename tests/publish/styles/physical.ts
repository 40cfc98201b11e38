/** A declaration of a style. */
export interface Declaration {
  /** "padding-left" */
  property: string
  value: string
}

/** The declarations of a sheet. No string of ours holds a brace or a semicolon. */
export function declarationsIn(sheet: string): Declaration[] {
  return [...sheet.matchAll(/(?<=[{;])\s*(-?[a-z][\w-]*)\s*:\s*([^;{}]+)(?=[;}])/g)].map(([, property = '', value = '']) => ({ property, value: value.trim() }))
}

/** The same of style objects in TypeScript: `paddingLeft: '1rem'`. What is reckoned there (`${…}`) stays as it is written. */
export function declarationsInCode(code: string): Declaration[] {
  const plain = code.replace(/\/\*[^]*?\*\/|(?<![:'"\w])\/\/.*/g, '')
  return [...plain.matchAll(/(?<![\w.-])([a-zA-Z]+): (?:'([^']*)'|"([^"]*)"|`([^`]*)`|(-?[\d.]+))/g)].map(([, name = '', ...values]) => ({ property: name.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`), value: values.find((value) => value !== undefined) ?? '' }))
}

const fourSides = /^(?:margin|padding|inset|border-(?:width|color|style)|scroll-(?:margin|padding))$/
const words = /^(?:text-align(?:-last)?|float|clear|caption-side|justify-\w+|transform-origin|position-area|background(?:-position)?|object-position|mask(?:-position)?)$/
const placed = /^(?:background(?:-position)?|object-position|mask(?:-position)?)$/
const moved = /^(?:transform|translate|rotate|scale|skew)$/

/** Whether a declaration says left or right where it could say start or end, so that it would be wrong in a text that runs the other way. */
export function isPhysical({ property, value }: Declaration): boolean {
  const plain = value.replace(/\s*!important$/, '')
  if (/(?:^|-)(?:left|right)(?:-|$)/.test(property)) return true
  if (fourSides.test(property)) {
    const [, right, , left] = listOf(plain)
    return left !== undefined && left !== right
  }
  if (property === 'border-radius') return plain.split('/').some((radii) => hasUnlikeSides(listOf(radii)))
  if (words.test(property) && /(?<![\w-])(?:x-)?(?:left|right)(?![\w-])/.test(plain.replace(/"[^"]*"/g, ''))) return true
  if (placed.test(property) && (/gradient\((?:-?(?!0deg|180deg|360deg)[\d.]+(?:deg|turn|rad)|to (?:left|right))/.test(plain) || /(?<![\w.%-])(?:0|100%) 0(?= \/|$|,)/.test(plain.replace(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '')))) return true
  if (moved.test(property)) return /rotate|skew|scaleX?\(-|matrix|translateX|translate\((?!0[,)])/.test(plain) || (property !== 'transform' && property !== 'scale' && !/^(?:none|0(?: .*)?)$/.test(plain)) || (property === 'scale' && plain.startsWith('-'))
  return false
}

/** Whether a box with these corners, from the top left one on, looks another way in a mirror. */
function hasUnlikeSides([topLeft, topRight = topLeft, bottomRight = topLeft, bottomLeft = topRight]: readonly string[]): boolean {
  return topLeft !== topRight || bottomLeft !== bottomRight
}

/** The values of a shorthand: parted by spaces that stand in no brackets. */
function listOf(value: string): string[] {
  return value.trim().match(/(?:[^\s()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g) ?? []
}
