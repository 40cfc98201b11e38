import { useEffect } from 'react'

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
