import { invisibleIn } from '../characters.ts'
import type { Complaint, RuleWords } from '../diagnostics.ts'
import { faultOfDrawing, faultOfPicture, holdsNotes } from '../mdx/picture.ts'
import { faultOfIco } from './ico.ts'
import { svgComplaints } from './svg.ts'

export const assetContentWords: RuleWords = {
  what: 'Under `public/` and `assets/`, a file is what its name says: a whole picture of at most 4096 pixels a side, an SVG of shapes, words and colours, or a text in UTF-8. Its words name no address of an account and no host that looks like a product’s.',
  why: 'A drawing can hold a script, which a host without headers of ours would run; a damaged picture stops the build.',
  wrong: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="alert(1)"><path d="M0 0h9v9z"/></svg>',
  right: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>',
}

/** The text of a file under public/ or assets/ that is one, for showing where a complaint stands; nothing for a picture of pixels. Bytes that are not UTF-8 become U+FFFD. */
export function textOfAsset(file: string, bytes: Buffer): string | undefined {
  return /\.(?:svg|txt)$/.test(file) ? bytes.toString('utf8') : undefined
}

/** What the library that draws says of a file under public/ or assets/, or nothing. A drawing is opened only when nothing else is wrong with it. */
export async function faultOfAsset(file: string, bytes: Buffer): Promise<string | undefined> {
  const ending = file.replace(/^.*\./, '')
  if (ending === 'ico') return faultOfIco(bytes)
  const text = textOfAsset(file, bytes)
  if (text === undefined) {
    const fault = await faultOfPicture(bytes, ending)
    // Pictures under assets/ are drawn anew for each size; these are served byte for byte.
    return fault ?? (file.startsWith('public/') && (await holdsNotes(bytes)) ? 'expected a picture alone, found notes of a camera or a program with it, perhaps of the place; save it without them' : undefined)
  }
  return ending === 'svg' && textComplaints(text).length + svgComplaints(text).length === 0 ? faultOfDrawing(bytes) : undefined
}

/** What is wrong with what a file under public/ or assets/ holds. `file` is its path in the repository, `fault` what `faultOfAsset` says of it. */
export function assetContentComplaints(file: string, bytes: Buffer, fault: string | undefined): Complaint[] {
  const text = textOfAsset(file, bytes)
  const complaints = text === undefined ? [] : textComplaints(text)
  if (text !== undefined && complaints.length === 0 && file.endsWith('.svg')) complaints.push(...svgComplaints(text))
  return fault === undefined ? complaints : [...complaints, { range: { start: 0, end: 0 }, message: `Unexpected content of a .${file.replace(/^.*\./, '')} file, ${fault}.` }]
}

function textComplaints(text: string): Complaint[] {
  if (text.includes('\ufffd')) return [{ range: rangeAt(text.indexOf('\ufffd')), message: 'Unexpected bytes that are not UTF-8, expected UTF-8; save the file in that encoding.' }]
  const alone = /\r(?!\n)/.exec(text)
  if (alone) return [{ range: rangeAt(alone.index), message: 'Unexpected carriage return by itself, expected line ends as \\n or \\r\\n; save the file with one of these.' }]
  return [...invisibleIn(text)].map(({ index, length, name }) => ({ range: { start: index, end: index + length }, message: `Unexpected character ${name} that nobody sees, expected a text that shows all it says; take it out.` }))
}

const rangeAt = (start: number) => ({ start, end: start + 1 })
