import { drawAhead } from './draw-ahead.ts'

type TrustedTypes = { createPolicy(name: string, rules: { createScript(text: string): string }): { createScript(text: string): string } }

/** Draws a page of this site ahead while its link is pointed at or pressed. Not for readers who ask for less motion or save data; they get no transition between pages either. */
export function instant(): void {
  const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData
  if (saving) addEventListener('pageswap', (event) => (event as { viewTransition?: { skipTransition(): void } | null }).viewTransition?.skipTransition())
  if (saving || matchMedia('(prefers-reduced-motion: reduce)').matches || !HTMLScriptElement.supports?.('speculationrules')) return
  const script = document.createElement('script')
  script.type = 'speculationrules'
  const rules = drawAhead(BASE_PATH)
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
  script.text = trustedTypes ? trustedTypes.createPolicy('draw-ahead', { createScript: (text) => text }).createScript(rules) : rules
  document.head.append(script)
}
