import { choiceWords as words } from '../strings/en/browser.ts'
import { unseen } from './unseen.ts'

// What product grids gain from a script: an order to choose, a count that is announced, differences, and a state in the address.
// Filters and the comparison itself are the page's own: native controls and `:has()`.

type Control = HTMLInputElement | HTMLSelectElement
interface Card {
  element: HTMLElement
  /** Its place in the order of the page. */
  index: number
  /** Its places by fee, minimum and age, "-" where nobody knows, by name and by attributes met. */
  places: unknown[]
  /** The marks of the filters it fits. */
  marks: ReadonlySet<string>
}

const columns = ['fee', 'minimum', 'age', 'name', 'met']

// Of more cards than this, only those near what is read are in the grid: the time a change takes must not grow with the list.
const many = 36

/** What a cell says, without the age of it. */
const textOf = (cell: Element | undefined): string => [...(cell?.childNodes ?? [])].filter(({ nodeName }) => nodeName !== 'SMALL').map(({ textContent }) => textContent).join('')

customElements.define('product-choice', class extends HTMLElement {
  connectedCallback(): void {
    const find = <T extends Element>(selector: string): T => this.querySelector(selector) as T
    const grid = find('.g')
    const output = find<HTMLOutputElement>('output')
    const rows = [...grid.querySelectorAll('[aria-hidden] > li')]
    const cards = [...grid.querySelectorAll('article')].map((element, index): Card => ({ element, index, places: (element.dataset.by ?? '').split(' '), marks: new Set(element.classList) }))
    const nameOf = ({ element }: Card) => element.querySelector('h3')?.textContent ?? ''
    for (const [place, { places, index }] of cards.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b))).entries()) places.push(place, index)
    let limit = cards.length > many ? many : 0
    // Several grids of a page share its address: each but the first has a number before its parameters.
    const position = [...document.querySelectorAll('product-choice')].indexOf(this)
    const prefix = position > 0 ? `${position + 1}.` : ''

    const sort = document.createElement('select')
    sort.name = 'sort'
    for (const [value, text] of Object.entries(words.sorts)) {
      // The order of the page has no column, and can always be had.
      const column = columns.indexOf(value.replace('-', ''))
      if (cards.some(({ places }) => places[column] !== '-')) sort.add(new Option(text, value))
    }
    const label = document.createElement('label')
    label.append(words.order, sort)
    find('fieldset + div').append(label)
    const more = document.createElement('button')
    more.type = 'button'
    more.hidden = true
    output.after(more)

    const controls = [...this.querySelectorAll<Control>('[name]')]
    const checked = (of: string) => (controls as HTMLInputElement[]).filter(({ name, checked: ticked }) => ticked && name === of)
    const lists = controls.filter((control): control is HTMLSelectElement => control instanceof HTMLSelectElement)

    /** The filters in use: what lets each go, its words, and the mark of cards that fit. */
    const inUse = () => [...checked('has'), ...lists.filter((list) => list !== sort && list.value)].map((control: Control) => {
      const label = control.parentElement as HTMLElement
      const option = (control as HTMLSelectElement).selectedOptions?.[0]
      return { control, text: `${label.firstChild?.textContent} ${(option ?? label).textContent}`.trim(), mark: (option ?? control).className }
    })

    const apply = (): void => {
      const filters = inUse()
      const fitting = (except?: Control) => cards.filter(({ marks }) => filters.every(({ control, mark }) => control === except || marks.has(mark)))
      const [side] = checked('side')
      const picked = checked('compare').map((control) => control.closest('article') as HTMLElement)
      const beside = side && picked[0]
      arrange()
      const shown = fitting().filter(({ element }) => !beside || picked.includes(element))
      place(limit ? shown.slice(0, limit) : cards)
      const differing = beside ? rows.filter((_, row) => new Set(shown.map(({ element }) => textOf(element.querySelectorAll('dd, article > ul > li')[row]))).size > 1) : []
      for (const row of rows) row.toggleAttribute('data-differs', differing.includes(row))
      if (!side) say(words.shown(shown.length, cards.length))
      else if (picked.length < 2) say(words.pick)
      else say(words.side(shown.length, differing.length), differing.length ? words.differ(differing.map((row) => row.textContent).join(', ')) : '')
      // Nothing fits: the one filter without which most would.
      const [best] = shown.length ? [] : filters.map((filter) => ({ ...filter, count: fitting(filter.control).length })).sort((a, b) => b.count - a.count)
      more.hidden = !best?.count
      if (!best) return
      more.textContent = words.without(best.text, best.count)
      more.onclick = () => {
        // A box has the one, a list the other.
        Object.assign(best.control, { checked: false, selectedIndex: 0 }).focus()
        changed()
      }
    }

    /** Puts these cards into the grid, in this order; where they stand so already, nothing moves. */
    const place = (wanted: Card[]): void => {
      const there = grid.querySelectorAll('article')
      if (wanted.length === there.length && wanted.every(({ element }, index) => element === there[index])) return
      const elements = wanted.map(({ element }) => element)
      for (const element of there) if (!elements.includes(element)) element.remove()
      grid.append(...elements)
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
      cards.sort((a, b) => {
        const [one, other] = [a.places[column], b.places[column]]
        return +(one === '-') - +(other === '-') || (Number(one) - Number(other)) * way || a.index - b.index
      })
      find<HTMLElement>('form > p').hidden = !!key
    }

    // Whoever follows the link comes to the grid, not to the top of the page.
    let above = this.previousElementSibling
    while (above && !above.querySelector('h2')) above = above.previousElementSibling
    const id = above?.querySelector('h2')?.id

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
      history.pushState(null, '', location.pathname + (query && `?${query}`) + (location.hash || (query && id ? `#${id}` : '')))
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
      apply()
      write()
      // A card that was taken out of the comparison took the focus along: on to the next one in it.
      if (!document.activeElement?.checkVisibility()) checked('compare')[0]?.focus()
    }
    this.addEventListener('change', changed)
    // Near the end of what is in the grid, and for print, there is more.
    const extend = (by: number): void => {
      limit += limit && by
      apply()
    }
    addEventListener('scroll', () => limit && limit < cards.length && grid.getBoundingClientRect().bottom < 2 * innerHeight && extend(many))
    addEventListener('beforeprint', () => extend(cards.length))
    // The controls are empty only after the event.
    this.addEventListener('reset', () => {
      // Those of cards that are not in the page just now are not the form's to empty.
      for (const control of checked('compare')) control.checked = false
      setTimeout(changed)
    })
    addEventListener('popstate', () => {
      read()
      apply()
    })
    if (location.search) read()
    // Until something is chosen, the page's own count stands: replaced, it would be read out to somebody who changed nothing.
    if (limit || location.search || inUse()[0]) apply()
  }
})
