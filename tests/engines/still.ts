/**
 * Runs in a page: waits until the first element that fits a selector has stood in one place for some frames, brought into view first where
 * `block` says so. What comes into sight on the way is drawn only then, and takes another height than was guessed; a reader waits as well.
 */
export async function standStill({ selector, block }: { selector: string; block?: ScrollLogicalPosition }): Promise<void> {
  const top = () => document.querySelector(selector)?.getBoundingClientRect().top
  if (block) document.querySelector(selector)?.scrollIntoView({ block })
  for (let frames = 0, before = top(); frames < 5; frames++) {
    await new Promise(requestAnimationFrame)
    if (top() !== before) frames = 0
    before = top()
  }
}
