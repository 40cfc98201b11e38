/** Whether a key has this sign; on a keyboard of other letters (Arabic, Chinese), whether it is the key (`code`) that would have it. */
const isKey = ({ key, code, shiftKey }: KeyboardEvent, sign: string, place: string): boolean => key.toLowerCase() === sign || (code === place && !shiftKey && /^[^\0-~]$/.test(key))

/** Opens the search by its link, by "/", by Ctrl or Cmd and K, and by what is typed into a field for it on the page. Nothing of it is loaded before. */
export function searchOpener(): void {
  const open = (event: Event, field?: HTMLInputElement): void => {
    event.preventDefault()
    const link = document.querySelector<HTMLAnchorElement>('a[data-search]')
    // Where it cannot be loaded, the link leads to the page that lists everything. Whoever types into the field of that page is there.
    import(SEARCH_SCRIPT).then((search: { open(field?: HTMLInputElement): void }) => search.open(field), () => link && !field && location.assign(link.href))
  }
  addEventListener('click', (event) => {
    // With a key held down, a link is for a new tab.
    if ((event.target as Element).closest('a[data-search]') && !event.ctrlKey && !event.metaKey && !event.shiftKey) open(event)
  })
  // Letters that are put together from several keys are waited for.
  for (const type of ['input', 'compositionend']) {
    addEventListener(type, (event) => {
      if ((event.target as Element).matches('input[data-search]') && !(event as InputEvent).isComposing) open(event, event.target as HTMLInputElement)
    })
  }
  addEventListener('keydown', (event) => {
    const { ctrlKey, metaKey, altKey, target } = event
    const typing = (target as Element).closest?.('input:not([type=checkbox]), select, textarea')
    if (!altKey && (ctrlKey || metaKey ? isKey(event, 'k', 'KeyK') : !typing && isKey(event, '/', 'Slash'))) open(event)
  })
}
