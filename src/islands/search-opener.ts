/** Opens the search by its link, by "/" and by Ctrl or Cmd and K. Nothing of it is loaded before. */
export function searchOpener(): void {
  const open = (event: Event): void => {
    event.preventDefault()
    const link = document.querySelector<HTMLAnchorElement>('[data-search]')
    // Where it cannot be loaded, the link leads to the page that lists everything.
    import(SEARCH_SCRIPT).then((search: { open(): void }) => search.open(), () => link && location.assign(link.href))
  }
  addEventListener('click', (event) => {
    // With a key held down, a link is for a new tab.
    if ((event.target as Element).closest('[data-search]') && !event.ctrlKey && !event.metaKey && !event.shiftKey) open(event)
  })
  addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey, target } = event
    const typing = (target as Element).closest?.('input:not([type=checkbox]), select, textarea')
    if ((key === '/' && !typing && !ctrlKey && !metaKey && !altKey) || (key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey)) open(event)
  })
}
