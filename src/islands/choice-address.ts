export type Control = HTMLInputElement | HTMLSelectElement

/** A listing in a table. */
export interface Row {
  element: HTMLTableRowElement
  /** Its place in the order of the page. */
  index: number
  /** Its places by fee, minimum and age, "-" where nobody knows, by name and by attributes met. */
  places: unknown[]
  /** Its name, for the order by it. */
  name: string
  /** Which attributes it meets, in the order of the boxes. */
  met: boolean[]
  /** The marks of what it fits in the lists; "z" before them where it is closed. */
  fits: string
  /** 1 where it is closed: such a one fits only where it is asked for, and stands last. */
  closed: number
}

interface Table {
  grid: HTMLElement
  /** Those of all rows, be they in the table just now or not. */
  controls: readonly Control[]
  /** The ticked boxes of a name. */
  checked: (name: string) => HTMLInputElement[]
  /** Shows what is chosen. */
  apply: () => void
}

/** The rows of a table as they stand in the page; each box for comparison gets the value that an address has for its listing. */
export function rowsOf(body: Element): Row[] {
  const rows = [...body.querySelectorAll('tr')].map((element, index): Row => {
    const name = element.querySelector('[role]') as HTMLElement
    // "product-pools-rocket-pool": what an address calls it.
    ;(element.querySelector('input') as HTMLInputElement).value = name.id.replace(/^\w+-\w+-/, '')
    const met = [...element.cells].filter(({ className }) => className).map(({ classList }) => classList.contains('met'))
    const { by, fits } = element.dataset as { by: string; fits: string }
    return { element, index, name: name.textContent as string, places: by.split(' '), met, fits, closed: +(fits[0] === 'z') }
  })
  rows.toSorted((a, b) => a.name.localeCompare(b.name, 'en')).forEach(({ places, index }, place) => places.push(place, index))
  return rows
}

/**
 * Keeps what is chosen in a table in the address, so that it can be sent and gone back to: reads it, and gives what writes it after
 * a change. Several tables of a page share the address: each but the first has a number before its parameters.
 */
export function keepInAddress({ grid, controls, checked, apply }: Table, position: number): () => void {
  const prefix = position > 0 ? `${position + 1}.` : ''
  const parameters = () => new URLSearchParams(location.search)
  const isList = (control: Control): control is HTMLSelectElement => control instanceof HTMLSelectElement
  const chosen = (besides?: string) => controls.some((control) => control.name !== besides && (isList(control) ? control.value : control.checked))

  const write = (how: 'pushState' | 'replaceState'): void => {
    const all = parameters()
    const set = (name: string, value: string) => (value ? all.set(prefix + name, value) : all.delete(prefix + name))
    const values = (name: string) => checked(name).map(({ value }) => value).join()
    set('has', values('has'))
    for (const { name, value } of controls.filter(isList)) set(name, value)
    const [side] = checked('side')
    set(side ? 'compare' : 'pick', values('compare'))
    set(side ? 'pick' : 'compare', '')
    const query = String(all).replaceAll('%2C', ',')
    history[how](null, '', location.pathname + (query && `?${query}`) + (query ? `#${grid.id}` : location.hash))
  }

  // A parameter is only ever compared with what the page offers; nothing of it is put into the page.
  const read = (): void => {
    const all = parameters()
    const get = (name: string) => all.get(prefix + name) ?? ''
    for (const control of controls) {
      if (isList(control)) {
        const wanted = get(control.name)
        const fits = (value: string) => (control.name === 'eth' && wanted && value ? Number(value) <= Number(wanted) : value === wanted)
        control.value = [...control.options].findLast(({ value }) => fits(value))?.value ?? ''
      } else if (control.name === 'side') control.checked = !!(get('compare') && checked('compare')[0])
      else control.checked = (control.name === 'has' ? get('has') : get('compare') || get('pick')).split(',').includes(control.value)
    }
  }

  addEventListener('popstate', () => {
    read()
    apply()
  })
  // Parameters of others say nothing of what is ticked already.
  const asked = [...controls.map(({ name }) => name), 'pick'].some((name) => parameters().has(prefix + name))
  if (asked) read()
  // Until something is chosen, the page's own count stands: replaced, it would be read out to somebody who changed nothing.
  if (chosen()) {
    apply()
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    // What was ticked before this script came.
    if (!asked) write('replaceState')
    // Whoever follows a link to a choice comes to what it shows, to read on from there; who loads a page anew stays.
    else if (chosen('sort') && navigation?.type === 'navigate' && ['', `#${grid.id}`].includes(location.hash)) {
      grid.tabIndex = -1
      grid.focus()
      grid.scrollIntoView()
    }
  }
  return () => write('pushState')
}
