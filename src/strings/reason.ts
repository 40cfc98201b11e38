import type { AttributeId } from '../attributes/index.ts'
import type { Strings } from './en.ts'

/** What says why a verdict is as it is, and that nothing but lists that copied it stand behind it where that is so. */
export function reasonOf(strings: Strings, verdict: { id: AttributeId; because: unknown; secondHand?: boolean | undefined; note?: string | undefined }): string {
  const { reason } = strings.attributes[verdict.id] as { reason(because: unknown): string }
  const sentence = verdict.because === null ? (verdict.note ? '' : strings.products.noReason) : reason(verdict.because)
  return [sentence, verdict.secondHand ? strings.secondHandReason : '', verdict.note].filter(Boolean).join(' ')
}
