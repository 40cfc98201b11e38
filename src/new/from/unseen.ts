import { invisibleIn } from '../../characters.ts'
import type { Edit, Step } from './draft.ts'
import { untouchable, within } from './unread.ts'

/** Takes out characters that nobody sees, and writes a plain space for those of another width; code stays as it is. */
export function unseen(text: string): Step {
  const kept = within(untouchable(text))
  const edits: Edit[] = []
  for (const { index, length } of invisibleIn(text)) {
    const end = index + length
    if (!kept(index)) edits.push({ start: index, end, text: /^\p{Zs}$/u.test(text.slice(index, end)) ? ' ' : '', kind: 'invisible character' })
  }
  return { edits, open: [] }
}
