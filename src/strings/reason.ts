import type { AttributeId } from '../attributes/index.ts'
import type { Strings } from './en.ts'

type Because = { id: AttributeId; because: unknown; secondHand?: boolean | undefined; note?: string | undefined }

/** Why a verdict is as it is, without the note of its fact. */
export function sentenceOf(strings: Strings, verdict: Because): string {
  const { reason } = strings.attributes[verdict.id] as { reason(because: unknown): string }
  const sentence = verdict.because === null ? (verdict.note ? '' : strings.products.noReason) : reason(verdict.because)
  return [sentence, verdict.secondHand ? strings.secondHandReason : ''].filter(Boolean).join(strings.marks.between)
}

/** What says why a verdict is as it is, and that nothing but lists that copied it stand behind it where that is so. */
export function reasonOf(strings: Strings, verdict: Because): string {
  return [sentenceOf(strings, verdict), verdict.note].filter(Boolean).join(strings.marks.between)
}
