/** Loads what says how two addresses differ, once a reader touches the field for it. */
export function comparing(): void {
  addEventListener('focusin', ({ target }) => void ((target as Element).closest?.('form[method=dialog]') && import(COMPARE_SCRIPT)))
}
