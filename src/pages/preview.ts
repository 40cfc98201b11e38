import router from 'next/router'
import { useEffect, useRef } from 'react'
import { site } from '../site.ts'
import { type Answer, overlayOf, type Shown } from './overlay.ts'

/** Where a browser hears what the check of a preview says: from Next, which passes it on. */
const stream = `${site.basePath}/_preview/complaint/`
// Milliseconds until a stream that was refused is asked for again.
const pause = 1000

/**
 * In a preview, puts what the check complains about into the browser's overlay, where it concerns the `page`, and takes it away when it is
 * mended. Where a product file has changed, the page's props are fetched anew: `products` names the state of all products that these were made from.
 * Pages that are published run no code in the browser, so nothing of this reaches a reader.
 */
export function usePreviewComplaint(products: string | undefined, page: Shown): void {
  const now = useRef({ products, page })
  useEffect(() => void (now.current = { products, page }))
  useEffect(() => {
    let [source, waiting]: [EventSource?, ReturnType<typeof setTimeout>?] = []
    let shown = false
    const show = async (complaint: string | null) => {
      if (shown) await clearOverlay()
      shown = complaint !== null
      if (complaint !== null) await showInOverlay(complaint)
    }
    const listen = () => {
      source = new EventSource(stream)
      source.onmessage = ({ data }) => void show(overlayOf(JSON.parse(String(data)) as Answer, now.current.page))
      source.addEventListener('products', ({ data }) => {
        if (data !== now.current.products) void router.replace(router.asPath, undefined, { scroll: false })
      })
      source.onerror = () => {
        if (source?.readyState === EventSource.CLOSED) waiting = setTimeout(listen, pause)
      }
    }
    listen()
    return () => {
      source?.close()
      clearTimeout(waiting)
    }
  }, [])
}

/** Not thrown while the page is drawn: that would leave an error page behind, which hears of no change. Nor reported to the browser: Next would print that in the terminal, where it stands already. */
async function showInOverlay(complaint: string): Promise<void> {
  const { dispatcher } = await import('next/dist/compiled/next-devtools')
  const error = new Error(`\n${complaint}`)
  // The mistake is where the complaint says, and not in the code that passes it on.
  error.stack = ''
  dispatcher.onUnhandledError(error)
}

/** The overlay forgets its errors when code is refreshed, and only then. Next says so to it in these two words. */
async function clearOverlay(): Promise<void> {
  const { dispatcher } = await import('next/dist/compiled/next-devtools')
  dispatcher.onBeforeRefresh()
  dispatcher.onRefresh()
}

/** Milliseconds in which the first edit arrives by itself: more on a machine that was slow to show the page. */
function patience(): number {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return Math.max(1500, 2 * ((navigation?.loadEventEnd ?? 0) - (navigation?.responseEnd ?? 0)))
}
const tried = 'preview-loaded-anew-for'
/** What the browser has shown before, and whether an edit has arrived by itself: from then on every one does. */
let [before, listens]: [string | undefined, boolean] = [undefined, false]

/**
 * In a preview, loads the page anew where the browser has another text of it than the server: an edit that was made while the page was
 * loading, and that the bundler does not tell a page which did not listen yet. `own` and `newest` mark the two texts. Once for each text.
 */
export function usePreviewOfNewest(own: string | undefined, newest: string | undefined): void {
  // The text on which browser and server last agreed: while the server still names that one, it is the browser that is ahead.
  const agreed = useRef<string>(undefined)
  useEffect(() => {
    if (before !== undefined && before !== own) listens = true
    before = own
    if (own === newest) agreed.current = newest
    if (listens || agreed.current === newest || newest === undefined || sessionStorage.getItem(tried) === newest) return
    const wait = setTimeout(() => {
      sessionStorage.setItem(tried, newest)
      window.location.reload()
    }, patience())
    return () => clearTimeout(wait)
  }, [own, newest])
}
