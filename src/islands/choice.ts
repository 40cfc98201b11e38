import { choiceWords as words } from '../strings/en/browser.ts'
import { unseen } from './unseen.ts'

// What tables of products gain from a script: an order to choose, a count that is announced, differences, and a state in the address.
// Filters and the comparison itself are the page's own: native controls and `:has()`.

type Control = HTMLInputElement | HTMLSelectElement
interface Row {
  element: HTMLTableRowElement
  /** Its place in the order of the page. */
  index: number
  /** Its places by fee, minimum and age, "-" where nobody knows, by name and by attributes met. */
  places: unknown[]
  /** Its name, for the order by it. */
  name: string
  /** Which attributes it meets, in the order of the boxes. */
  met: boolean[]
  /** The marks of what it fits in the lists. */
  fits: string
}

const columns = ['fee', 'minimum', 'age', 'name', 'met']

/** What a cell says, without its year (", 2024"): an older fact is no other value. */
const textOf = (cell?: Element) => cell?.textContent?.replace(/, \d{4}/, '')

// Of more rows than this, only those near what is read are in the table: the time a change takes must not grow with the list.
const many = 36

// Several tables of a page share its address: each but the first has a number before its parameters.
document.querySelectorAll('product-choice').forEach((host, position) => {
  const find = <T extends Element>(selector: string): T => host.querySelector(selector) as T
  const grid = find<HTMLElement>('.g')
  const body = find('tbody')
  const output = find<HTMLOutputElement>('output')
  const heads = [...grid.querySelectorAll('thead th')].slice(1)
  const rows = [...body.querySelectorAll('tr')].map((element, index): Row => {
    const name = element.querySelector('h3') as HTMLElement
    // "product-pools-rocket-pool": what an address calls it.
    ;(element.querySelector('input') as HTMLInputElement).value = name.id.replace(/^\w+-\w+-/, '')
    const met = [...element.cells].filter(({ className }) => className).map(({ classList }) => classList.contains('met'))
    const { by, fits } = element.dataset as { by: string; fits: string }
    return { element, index, name: name.textContent as string, places: by.split(' '), met, fits }
  })
  rows.toSorted((a, b) => a.name.localeCompare(b.name, 'en')).forEach(({ places, index }, place) => places.push(place, index))
  let limit = rows.length > many ? many : 0
  const prefix = position > 0 ? `${position + 1}.` : ''

  const options = [...host.querySelectorAll('option')].filter(({ value }) => value)
  const sort = document.createElement('select')
  sort.name = 'sort'
  for (const [value, text] of Object.entries(words.sorts)) {
    // The order of the page has no column, and can always be had.
    const column = columns.indexOf(value.replace('-', ''))
    if (rows.some(({ places }) => places[column] !== '-')) sort.add(new Option(text, value))
  }
  const label = document.createElement('label')
  label.append(words.order, sort)
  find('div > span').append(label)
  const more = document.createElement('button')
  more.type = 'button'
  more.hidden = true
  output.after(more)

  const controls = [...host.querySelectorAll<Control>('[name]')]
  const checked = (of: string) => (controls as HTMLInputElement[]).filter(({ name, checked: ticked }) => ticked && name === of)
  const lists = controls.filter((control): control is HTMLSelectElement => control instanceof HTMLSelectElement)

  /** The filters in use: what lets each go, its words, and which rows fit. */
  const inUse = () => [...checked('has'), ...lists.filter((list) => list !== sort && list.value)].map((control: Control) => {
    const label = control.parentElement as HTMLElement
    const option = (control as HTMLSelectElement).selectedOptions?.[0]
    // The boxes are the first controls, and the marks of what can be chosen are letters in its order.
    const place = controls.indexOf(control)
    return { control, text: `${label.firstChild?.textContent} ${(option ?? label).textContent}`.trim(), fit: ({ met, fits }: Row) => (option ? fits.includes(String.fromCharCode(65 + options.indexOf(option))) : met[place]) }
  })

  const apply = (): void => {
    const filters = inUse()
    const fitting = (except?: Control) => rows.filter((row) => filters.every(({ control, fit }) => control === except || fit(row)))
    const [side] = checked('side')
    const picked = checked('compare').map((control) => control.closest('tr') as HTMLElement)
    // One alone is not beside anything: the others stay, to be ticked.
    const beside = side && picked[1]
    grid.toggleAttribute('data-wait', !beside)
    arrange()
    const shown = fitting().filter(({ element }) => !beside || picked.includes(element))
    place(limit ? shown.slice(0, limit) : rows)
    const differing = beside ? heads.filter((_, head) => new Set(shown.map(({ element }) => textOf(element.cells[head + 1]))).size > 1) : []
    heads.forEach((head) => head.toggleAttribute('data-differs', differing.includes(head)))
    if (beside) say(words.side(shown.length, differing.length), differing[0] && `: ${differing.map(({ textContent }) => textContent).join(', ')}`)
    else say(side ? words.pick : words.shown(shown.length, rows.length))
    // Nothing fits: the one filter without which most would.
    const [best] = shown[0] ? [] : filters.map((filter) => ({ ...filter, count: fitting(filter.control).length })).sort((a, b) => b.count - a.count)
    more.hidden = !best?.count
    if (!best) return
    more.textContent = words.without(best.text, best.count)
    more.onclick = () => {
      // A box has the one, a list the other.
      Object.assign(best.control, { checked: false, selectedIndex: 0 }).focus()
      changed()
    }
  }

  /** Puts these rows into the table, in this order; where they stand so already, nothing moves. */
  const place = (wanted: Row[]): void => {
    const there = body.children
    if (wanted.length !== there.length || wanted.some(({ element }, index) => element !== there[index])) body.replaceChildren(...wanted.map(({ element }) => element))
  }

  // Said once a change. `heard` is for those who do not see the signs at the rows.
  const heard = document.createElement('span')
  heard.style.cssText = unseen
  const say = (text: string, rest = ''): void => {
    if (output.textContent === text + rest) return
    heard.textContent = rest
    output.replaceChildren(text, heard)
  }

  const arrange = (): void => {
    const key = sort.value.replace('-', '')
    const way = key === sort.value ? 1 : -1
    const column = columns.indexOf(key)
    rows.sort((a, b) => {
      const [one, other] = [a.places[column], b.places[column]]
      return +(one === '-') - +(other === '-') || ((one as number) - (other as number)) * way || a.index - b.index
    })
    find<HTMLElement>('form > p').hidden = !!key
  }

  const write = (): void => {
    const parameters = new URLSearchParams(location.search)
    const set = (name: string, value: string) => (value ? parameters.set(prefix + name, value) : parameters.delete(prefix + name))
    const values = (name: string) => checked(name).map(({ value }) => value).join()
    set('has', values('has'))
    for (const { name, value } of lists) set(name, value)
    const [side] = checked('side')
    set(side ? 'compare' : 'pick', values('compare'))
    set(side ? 'pick' : 'compare', '')
    const query = String(parameters).replaceAll('%2C', ',')
    history.pushState(null, '', location.pathname + (query && `?${query}`) + (query ? `#${grid.id}` : location.hash))
  }

  // A parameter is only ever compared with what the page offers; nothing of it is put into the page.
  const read = (): void => {
    const parameters = new URLSearchParams(location.search)
    const get = (name: string) => parameters.get(prefix + name) ?? ''
    for (const control of controls) {
      if (control instanceof HTMLSelectElement) {
        const wanted = get(control.name)
        const fits = (value: string) => (control.name === 'eth' && wanted && value ? Number(value) <= Number(wanted) : value === wanted)
        control.value = [...control.options].findLast(({ value }) => fits(value))?.value ?? ''
      } else if (control.name === 'side') control.checked = !!(get('compare') && checked('compare')[0])
      else control.checked = (control.name === 'has' ? get('has') : get('compare') || get('pick')).split(',').includes(control.value)
    }
  }

  const changed = (): void => {
    const focused = document.activeElement
    apply()
    write()
    // A row that was taken out of the comparison took the focus along: on to the next one in it.
    if (!focused?.checkVisibility()) checked('compare')[0]?.focus()
  }
  host.addEventListener('change', changed)
  // Near the end of what is in the grid, and for print, there is more.
  const extend = (by: number): void => {
    limit += limit && by
    apply()
  }
  addEventListener('scroll', () => limit && limit < rows.length && grid.getBoundingClientRect().bottom < 2 * innerHeight && extend(many))
  addEventListener('beforeprint', () => extend(rows.length))
  // The controls are empty only after the event.
  host.addEventListener('reset', () => {
    // Those of rows that are not in the page just now are not the form's to empty.
    checked('compare').forEach((control) => (control.checked = false))
    setTimeout(changed)
  })
  addEventListener('popstate', () => {
    read()
    apply()
  })
  if (location.search) read()
  // Until something is chosen, the page's own count stands: replaced, it would be read out to somebody who changed nothing.
  if (limit || location.search || inUse()[0]) apply()
  // Whoever follows a link to a choice comes to what it shows, to read on from there.
  if (location.search && (inUse()[0] || checked('compare')[0])) {
    grid.tabIndex = -1
    grid.focus()
    grid.scrollIntoView()
  }
})
