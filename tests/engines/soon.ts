/** How `expect.poll` waits for what a page does after a click: it looks again at once, and gives up when the slowest machine would be done. */
export const soon = { interval: 20, timeout: 20_000 } as const
