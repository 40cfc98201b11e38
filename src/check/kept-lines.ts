import { createHash } from 'node:crypto'

// How what is kept between checks stands on the disk: a first line that says what made it, then a line for each answer: its name, a checksum
// of its name and text, and the text, which is JSON. Whatever is cut off, damaged or of another make is as if it were not there.

const mark = 'kept-1'
const hex = 64
const newline = 10

/** The first line of a file of answers that code with this key gave. */
export function firstLine(code: string): string {
  return `${mark} ${code}\n`
}

/** A line for an answer, with its end. `name` is of 64 hexadecimal digits; `json` has no line end, as JSON.stringify writes it. */
export function lineOf(name: string, json: string): Buffer {
  return Buffer.from(`${name} ${checksumOf(name, Buffer.from(json))} ${json}\n`)
}

/** The lines of a file by the names of their answers, none of which was looked into yet; none where the file is from other code. */
export function linesIn(bytes: Buffer, code: string): Map<string, Buffer> {
  const lines = new Map<string, Buffer>()
  const first = Buffer.from(firstLine(code))
  if (!bytes.subarray(0, first.length).equals(first)) return lines
  for (let at = first.length; at < bytes.length; ) {
    const end = bytes.indexOf(newline, at)
    // A last line without its end was cut off.
    if (end < 0) break
    const name = bytes.toString('latin1', at, at + hex)
    if (/^[0-9a-f]{64}$/.test(name) && end - at > 2 * hex + 2) lines.set(name, bytes.subarray(at, end + 1))
    at = end + 1
  }
  return lines
}

/** The value in a line, if it is whole and this answer's; undefined if not. */
export function valueIn(line: Buffer, name: string): unknown {
  const json = line.subarray(2 * hex + 2, -1)
  if (line.toString('latin1', 0, 2 * hex + 2) !== `${name} ${checksumOf(name, json)} `) return undefined
  try {
    return JSON.parse(json.toString('utf8'))
  } catch {
    return undefined
  }
}

function checksumOf(name: string, json: Buffer): string {
  return createHash('sha256').update(name).update('\n').update(json).digest('hex')
}
