import type { Complaint, Range } from '../diagnostics.ts'

/** Complaints about one page, by rule, without those that only follow from another error, which stays: what mends that mends them. */
export function toldOnce(found: ReadonlyMap<string, readonly Complaint[]>): Map<string, readonly Complaint[]> {
  const errorsOf = (rule: string) => (found.get(rule) ?? []).filter(({ severity }) => severity !== 'warning')
  // A mistyped mark of a note: the note that was meant has no other, and English has it there.
  const mistyped = new Set(errorsOf('link-text').flatMap(({ about }) => about ?? []))
  // A link that is another than in English: that it leads nowhere, or to a translation, says less than what English has there.
  const otherLinks = new Set(errorsOf('translation-links').map(placeOf))
  const follows = (rule: string, complaint: Complaint): boolean => {
    if (rule === 'note' || rule === 'translation-notes') return complaint.about !== undefined && mistyped.has(complaint.about)
    return rule === 'link-target' && otherLinks.has(placeOf(complaint))
  }
  return new Map([...found].map(([rule, complaints]) => [rule, complaints.filter((complaint) => !follows(rule, complaint))]))
}

function placeOf({ range: { start, end } }: { range: Range }): string {
  return `${start}-${end}`
}
