import type { Range } from '../../diagnostics.ts'

/** A text on its way from one page to another, which knows of each of its characters where in the source it comes from. */
export interface Draft {
  text: string
  /** Of each character, and of the end, the offset in the source; what was added has the offset of the place it was put in. */
  origins: readonly number[]
}

/** Text that is put in place of a range. `kind` is what is counted in the report; without it nothing is. */
export interface Edit extends Range {
  text: string
  kind?: string
}

/** What could not be turned into what our pages have: where, and a sentence that says what it was and what to do. */
export interface OpenPoint {
  start: number
  message: string
}

/** What a step does to a text, and what it leaves to a person. Offsets are those of the text it was given. */
export interface Step {
  edits: Edit[]
  open: OpenPoint[]
}

/** What all steps did together. Offsets are those of the source. */
export interface Work {
  draft: Draft
  /** How often each kind of change was made. */
  counts: ReadonlyMap<string, number>
  open: readonly OpenPoint[]
}

/** The work before the first step: a text of the source that begins at `offset` there. */
export function workOn(text: string, offset = 0): Work {
  return { draft: { text, origins: Array.from({ length: text.length + 1 }, (_, index) => offset + index) }, counts: new Map(), open: [] }
}

/** The same work one step further. An edit that overlaps an earlier one is left out: it belongs to something that is gone. */
export function after(work: Work, step: Step): Work {
  const { text, origins } = work.draft
  const counts = new Map(work.counts)
  const parts: string[] = []
  const places: number[] = []
  let at = 0
  const copy = (end: number): void => {
    parts.push(text.slice(at, end))
    for (let index = at; index < end; index++) places.push(origins[index] ?? 0)
  }
  for (const edit of step.edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    if (edit.start < at) continue
    copy(edit.start)
    parts.push(edit.text)
    for (let index = 0; index < edit.text.length; index++) places.push(origins[edit.start] ?? 0)
    at = edit.end
    if (edit.kind !== undefined) counts.set(edit.kind, (counts.get(edit.kind) ?? 0) + 1)
  }
  copy(text.length)
  places.push(origins[text.length] ?? 0)
  return { draft: { text: parts.join(''), origins: places }, counts, open: [...work.open, ...step.open.map(({ start, message }) => ({ start: origins[start] ?? 0, message }))] }
}
