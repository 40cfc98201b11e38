import { useEffect, useRef } from 'react'

/** What this visit has put into the overlay. */
let shown: string | null = null

/**
 * In a preview, puts what the check complains about into the browser's overlay, and takes it away when it is mended.
 * Pages that are published run no code in the browser, so nothing of this reaches a reader.
 */
export function usePreviewComplaint(complaint: string | null): void {
  useEffect(() => {
    if (complaint === shown) return
    // The overlay collects errors; to take one away, the page begins anew.
    if (shown !== null) return window.location.reload()
    shown = complaint
    // Not thrown while the page is drawn: that would leave an error page behind, which hears of no change.
    reportError(new Error(`\n${complaint}`))
  }, [complaint])
}

// Milliseconds in which an edit that was heard of arrives by itself.
const patience = 1500
const tried = 'preview-loaded-anew-for'

/**
 * In a preview, loads the page anew where the browser has another text of it than the server: an edit that was made while the page was
 * loading, and that the bundler does not tell a page which did not listen yet. `own` and `newest` mark the two texts. Once for each text.
 */
export function usePreviewOfNewest(own: string | undefined, newest: string | undefined): void {
  // The text on which browser and server last agreed: while the server still names that one, it is the browser that is ahead.
  const agreed = useRef<string>(undefined)
  useEffect(() => {
    if (own === newest) agreed.current = newest
    if (agreed.current === newest || newest === undefined || sessionStorage.getItem(tried) === newest) return
    const wait = setTimeout(() => {
      sessionStorage.setItem(tried, newest)
      window.location.reload()
    }, patience)
    return () => clearTimeout(wait)
  }, [own, newest])
}
