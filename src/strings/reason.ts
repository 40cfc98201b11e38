import type { AttributeId } from '../attributes/index.ts'
import type { Strings } from './en.ts'

/** The sentence that says why a verdict is as it is. */
export function reasonOf(strings: Strings, verdict: { id: AttributeId; because: unknown; note?: string | undefined }): string {
  const { reason } = strings.attributes[verdict.id] as { reason(because: unknown): string }
  const sentence = verdict.because === null ? (verdict.note ? '' : strings.products.noReason) : reason(verdict.because)
  return [sentence, verdict.note].filter(Boolean).join(' ')
}
