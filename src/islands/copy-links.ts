import { siteWords as words } from '../strings/en/browser.ts'
import { unseen } from './unseen.ts'

/** A click on the link beside a heading also copies its address; the sign turns into a tick for a while, and a screen reader is told. */
export function copyLinks(): void {
  const status = document.createElement('div')
  status.role = 'status'
  status.style.cssText = unseen
  document.body.append(status)
  addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.h > a')
    if (!link || link.textContent !== '#') return
    navigator.clipboard?.writeText(link.href).then(() => {
      link.textContent = '✓'
      status.textContent = words.copied
      setTimeout(() => {
        link.textContent = '#'
        status.textContent = ''
      }, 3000)
    }, () => {})
  })
}
