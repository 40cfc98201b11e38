/** Loads what product grids gain from a script, once the reader touches the page, or at once for a link that says what to show. */
export function grids(): void {
  if (!document.querySelector('product-choice')) return
  const touches = ['scroll', 'pointermove', 'pointerdown', 'keydown', 'change']
  const load = (): void => {
    for (const touch of touches) removeEventListener(touch, load)
    void import(CHOICE_SCRIPT)
    // Which needs this one: both are on their way at once.
    void import(CHOICE_ADDRESS_SCRIPT)
  }
  if (location.search) load()
  else for (const touch of touches) addEventListener(touch, load, { passive: true })
}
