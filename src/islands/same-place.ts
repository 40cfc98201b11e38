/** Lets the list of languages lead to where the reader is: to the same section, with the same filters or words sought. Ids and keys are the same in all languages. Links to another page's front door are left alone: they have no language of their own. */
export function samePlace(): void {
  // Such an event does not rise: it is met on its way down.
  document.addEventListener('toggle', ({ target }) => {
    for (const link of (target as Element).querySelectorAll<HTMLAnchorElement>('header a[lang][hreflang]')) {
      link.search = location.search
      link.hash = location.hash
    }
  }, true)
}
