import { z } from 'zod'
import type { Complaint, RuleWords } from '../diagnostics.ts'
import { withUnixEnds } from '../line-ends.ts'
import { complaintSchema } from '../mdx/seen.ts'
import { jsonSchemas } from '../registry/json-schema.ts'
import type { Kept } from './kept.ts'

export const generatedFileWords: RuleWords = {
  what: 'Only `npm run generate` writes the schemas `content/products/*.schema.json`.',
  why: 'Editors complete product files from them; one that disagrees with the check misleads everybody.',
  wrong: '{ "$schema": "https://json-schema.org/draft/2020-12/schema" }',
  right: 'What `npm run generate` writes.',
}

/** The same of several files, by file; what was found in the same text before is taken over. */
export function generatedFilesComplaints(files: readonly string[], textOf: (file: string) => string, kept: Kept): (readonly [file: string, complaints: readonly Complaint[]])[] {
  return files.map((file) => {
    const name = kept.nameOf('generated', file, textOf(file))
    const known = kept.get(name, z.array(complaintSchema))
    if (known) return [file, known]
    const complaints = generatedFileComplaints(file, textOf(file))
    kept.put(name, JSON.stringify(complaints))
    return [file, complaints]
  })
}

let schemas: ReadonlyMap<string, string> | undefined

/** What is wrong with the text of a file that comes from code: it is another than the code gives. `file` is its path in the repository. Line ends of Windows are none of that: the range is that in the text without them. */
export function generatedFileComplaints(file: string, text: string): Complaint[] {
  schemas ??= new Map(jsonSchemas())
  const expected = schemas.get(file)
  const found = withUnixEnds(text)
  if (expected === undefined || expected === found) return []
  const start = [...expected].findIndex((character, index) => character !== found[index])
  const at = start < 0 ? expected.length : start
  return [{ range: { start: at, end: at + 1 }, message: 'Unexpected text in a generated file, expected what the code generates; run `npm run generate`.' }]
}
