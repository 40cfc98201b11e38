/** Loads what says how two addresses differ, once a reader touches the field for it; also where a window without the focus tells of no more than letters. */
export function comparing(): void {
  for (const touch of ['focusin', 'input']) addEventListener(touch, ({ target }) => void ((target as Element).closest?.('dd form') && import(COMPARE_SCRIPT)))
}
