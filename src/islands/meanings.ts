/** Escape closes the meaning of a term until the pointer or the focus has left it. */
export function meanings(): void {
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return
    for (const meaning of document.querySelectorAll<HTMLElement>('[role=tooltip]')) {
      if (!meaning.checkVisibility()) continue
      meaning.style.display = 'none'
      for (const leave of ['mouseleave', 'focusout']) meaning.parentElement?.addEventListener(leave, () => (meaning.style.display = ''), { once: true })
    }
  })
}
