import { invisibleIn } from '../characters.ts'
import type { Complaint, RuleWords } from '../diagnostics.ts'
import { withUnixEnds } from '../line-ends.ts'
import { illEncoded } from '../mdx/limits.ts'
import { faultOfDrawing, faultOfPicture, longestSide } from '../mdx/picture.ts'
import { faultOfIco } from './ico.ts'
import { hiddenInServed } from './picture-parts.ts'

export const assetContentWords: RuleWords = {
  what: `Under \`public/\` and \`assets/\`, a file is what its name says: a whole picture up to ${longestSide} pixels a side, an SVG of shapes, words and colours, or UTF-8 text. Its words contain no account address and no host that looks like a product’s.`,
  why: 'A drawing can contain a script, which would run on a host that does not send our headers; a damaged picture stops the build.',
  wrong: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="alert(1)"><path d="M0 0h9v9z"/></svg>',
  right: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
}

/** A file under public/ or assets/ that was opened. */
export interface Asset {
  /** Its text if it is one, with `\n` for each line end; nothing for a picture of pixels. Bytes that are not UTF-8 become U+FFFD. */
  text: string | undefined
  /** What the library that draws says of it. A drawing is opened only when nothing else is wrong with it. */
  fault: string | undefined
  /** All that is wrong with what it holds. */
  complaints: readonly Complaint[]
}

/** The text of a file under public/ or assets/, as `Asset` has it. */
export function textOfAsset(file: string, bytes: Buffer): string | undefined {
  return ['svg', 'txt'].includes(file.replace(/^.*\./, '')) ? withUnixEnds(bytes.toString('utf8')) : undefined
}

/** Opens the `bytes` of a file under public/ or assets/. `file` is its path in the repository. */
export async function openAsset(file: string, bytes: Buffer): Promise<Asset> {
  const ending = file.replace(/^.*\./, '')
  const text = textOfAsset(file, bytes)
  const written = text === undefined ? [] : textComplaints(text)
  const own = text !== undefined && written.length === 0 && ending === 'svg' ? (await import('./svg.ts')).svgComplaints(text) : written
  const fault = own.length > 0 ? undefined : await faultOf(file, ending, bytes)
  return { text, fault, complaints: fault === undefined ? own : [{ range: { start: 0, end: 0 }, message: `Unexpected content of a .${ending} file, ${fault}.` }] }
}

async function faultOf(file: string, ending: string, bytes: Buffer): Promise<string | undefined> {
  if (ending === 'txt') return undefined
  if (ending === 'svg') return faultOfDrawing(bytes)
  if (ending === 'ico') return faultOfIco(bytes)
  // Pictures under assets/ are drawn anew for each size: what else a file holds goes nowhere.
  return (await faultOfPicture(bytes, ending)) ?? (file.startsWith('public/') ? hiddenInServed(bytes, ending) : undefined)
}

function textComplaints(text: string): Complaint[] {
  const ill = illEncoded(text)
  if (ill) return [ill]
  return [...invisibleIn(text)].map(({ index, length, name }) => ({ range: { start: index, end: index + length }, message: `Unexpected invisible character ${name}, expected text that shows all it says; remove it.` }))
}
