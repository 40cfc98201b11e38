import { siteWords as words } from '#browser-words'
import { unseen } from './unseen.ts'

/** A click on a heading also copies the address of its section; a tick stands beside it for a while, and a screen reader is told. */
export function copyLinks(): void {
  const status = document.createElement('div')
  status.role = 'status'
  status.style.cssText = unseen
  document.body.append(status)
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('main [id] > a[href^="#"]')
    if (!link) return
    navigator.clipboard?.writeText(link.href).then(() => {
      const tick = document.createTextNode(' ✓')
      link.append(tick)
      status.textContent = words.copied
      setTimeout(() => {
        tick.remove()
        status.textContent = ''
      }, 3000)
    }, () => {})
  })
}
