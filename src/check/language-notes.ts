import type { Complaint } from '../diagnostics.ts'
import type { Translated } from '../languages.ts'
import { readStamps, type Stamps, stampsFileOf } from '../mdx/translation/stamps.ts'
import { readTermbase, type TermEntry, termbaseOf } from '../mdx/translation/termbase.ts'

/** What a language notes of its translations as a whole: from which English they were made, and its words of the field. */
export interface LanguageNotes {
  /** Missing where the file cannot be read: nobody knows then what is behind. */
  stamps?: Stamps
  terms: readonly TermEntry[]
  /** What is wrong with the two files. */
  complaints: { stamps: readonly Complaint[]; terms: readonly Complaint[] }
}

/** Reads what languages note, each once; of a file that is not there, nothing. `files` are those that are. */
export function languageNotes(files: ReadonlySet<string>, textOf: (file: string) => string): (lang: Translated) => LanguageNotes {
  const read = new Map<Translated, LanguageNotes>()
  return (lang) => {
    const known = read.get(lang)
    if (known) return known
    const [stamps, terms] = [stampsFileOf(lang), termbaseOf(lang)]
    const found = { stamps: readStamps(files.has(stamps) ? textOf(stamps) : '{}'), terms: files.has(terms) ? readTermbase(textOf(terms)) : { terms: [], complaints: [] } }
    const notes = { ...(found.stamps.stamps ? { stamps: found.stamps.stamps } : {}), terms: found.terms.terms, complaints: { stamps: found.stamps.complaints, terms: found.terms.complaints } }
    read.set(lang, notes)
    return notes
  }
}
