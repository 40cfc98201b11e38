import type { Locator } from 'playwright-core'

/**
 * Waits until an element has stood in one place for some frames, in the middle of the window. What comes into sight on the way is drawn
 * only then, and takes another height than was guessed; a reader waits as well. A page without scripts is never called back when a frame
 * was drawn, so playwright's own waiting does nothing there: here frames are asked for from outside, since a picture needs one.
 */
export async function standStill(element: Locator): Promise<void> {
  const top = () => element.evaluate((seen) => seen.getBoundingClientRect().top)
  await element.evaluate((seen) => seen.scrollIntoView({ block: 'center' }))
  for (let frames = 0, before = await top(); frames < 3; frames++) {
    await element.page().screenshot({ clip: { x: 0, y: 0, width: 1, height: 1 } })
    const now = await top()
    if (now !== before) frames = 0
    before = now
  }
}

/** Ticks a box, or takes its tick away, once it stands still. */
export async function tick(box: Locator, ticked = true): Promise<void> {
  await standStill(box)
  await box.setChecked(ticked)
}
