import { choiceWords as words } from '#browser-words'
import type { Control, Row } from './choice-address.ts'
import { unseen } from './unseen.ts'

// What tables of products gain from a script: an order to choose, a count that is announced, and differences. Filters and the
// comparison itself are the page's own: native controls and `:has()`. What is chosen goes into the address in choice-address.ts, which also reads
// the rows: it has no words, and is one for all languages.
const { keepInAddress, rowsOf } = (await import(CHOICE_ADDRESS_SCRIPT)) as typeof import('./choice-address.ts')

const columns = ['fee', 'minimum', 'age', 'name', 'met']

/** What a cell says, without its year and source (", 2024, second-hand"): an older fact is no other value. */
const textOf = (cell?: Element) => cell?.textContent?.replace(words.late, '')

// Of more rows than this, only those near what is read are in the table: the time a change takes must not grow with the list.
const many = 36

document.querySelectorAll('product-choice').forEach((host, position) => {
  const find = <T extends Element>(selector: string): T => host.querySelector(selector) as T
  const grid = find<HTMLElement>('.g')
  const body = find('tbody')
  const output = find<HTMLOutputElement>('output')
  const heads = [...grid.querySelectorAll('thead th')].slice(1)
  const rows = rowsOf(body)
  let limit = rows.length > many ? many : 0
  let compared = false

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
    return { control, text: `${label.firstChild?.textContent} ${(option ?? label).textContent}`.trim(), fit: ({ met, fits }: Row) => (option ? fits.includes(String.fromCharCode(65 + options.indexOf(option))) : (met[place] ?? true)) }
  })

  const apply = (): void => {
    const filters = inUse()
    const [side] = checked('side')
    const picked = checked('compare').map((control) => control.closest('tr') as HTMLElement)
    // One alone is not beside anything: the others stay, to be ticked.
    const beside = !!(side && picked[1])
    const fitting = (except?: Control) => {
      const asked = filters.filter(({ control }) => control !== except)
      const closed = !asked[0] || asked.some(({ control }) => control.value === 'closed')
      return rows.filter((row) => (!beside || picked.includes(row.element)) && (closed || !row.closed) && asked.every(({ fit }) => fit(row)))
    }
    grid.toggleAttribute('data-wait', !beside)
    arrange()
    const shown = fitting()
    place(limit && (beside || filters[0] || sort.value) ? shown.slice(0, limit) : rows)
    const differing = beside ? heads.filter((_, head) => new Set(shown.map(({ element }) => textOf(element.cells[head + 1]))).size > 1) : []
    heads.forEach((head) => head.toggleAttribute('data-differs', differing.includes(head)))
    // Nothing fits, or but one of those side by side: the one filter without which most would.
    const [best] = shown[+beside] ? [] : filters.map((filter) => ({ ...filter, count: fitting(filter.control).length })).filter(({ count }) => count > shown.length).sort((a, b) => b.count - a.count)
    more.hidden = !best
    more.textContent = best ? words.without(best.text, best.count) : ''
    more.onclick = () => {
      // A box has the one, a list the other.
      Object.assign(best?.control as Control, { checked: false, selectedIndex: 0 }).focus()
      changed()
    }
    // Where no one filter is to blame, what stands in the empty table is heard.
    const offer = more.textContent || (shown[0] ? '' : (grid.querySelector('caption')?.dataset.none as string))
    if (!beside) say(side ? words.pick : words.shown(shown.length, rows.length), offer || (sort.value && (sort.selectedOptions[0]?.text as string)))
    else if (shown[1]) say(words.side(shown.length, differing.length), differing.map(({ textContent }) => textContent).join(words.marks.item).replaceAll('\xad', ''))
    else say(words.left(shown.length, picked.length), offer)
    compared = beside
  }

  /** Puts these rows into the table, in this order; where they stand so already, nothing moves. */
  const place = (wanted: Row[]): void => {
    const there = body.children
    if (wanted.length !== there.length || wanted.some(({ element }, index) => element !== there[index])) body.replaceChildren(...wanted.map(({ element }) => element))
  }

  // Said once a change. `heard` is for those who do not see the signs at the rows.
  const heard = document.createElement('span')
  heard.style.cssText = unseen
  const say = (text: string, rest: string): void => {
    const more = rest && words.marks.colon + rest
    if (output.textContent === text + more) return
    heard.textContent = more
    output.replaceChildren(text, heard)
  }

  const arrange = (): void => {
    const key = sort.value.replace('-', '')
    const way = key === sort.value ? 1 : -1
    const column = columns.indexOf(key)
    rows.sort((a, b) => {
      const [one, other] = [a.places[column], b.places[column]]
      return a.closed - b.closed || +(one === '-') - +(other === '-') || ((one as number) - (other as number)) * way || a.index - b.index
    })
    find<HTMLElement>('form > p').hidden = !!key
  }

  const changed = (): void => {
    const before = compared
    const focused = document.activeElement
    apply()
    // A table on its side is far shorter: whoever asked for it stands below it.
    if (compared && !before) grid.scrollIntoView()
    // A row that was taken out of the comparison took the focus along: on to the first one in it, in the order that is seen.
    if (!focused?.checkVisibility()) body.querySelector<HTMLElement>('td > label > :checked')?.focus()
    write()
  }
  host.addEventListener('change', changed)
  // Near the end of what is in the grid, and for print, there is more.
  const extend = (by: number): void => {
    limit += limit && by
    apply()
  }
  addEventListener('scroll', () => limit < rows.length && rows[body.children.length] && grid.getBoundingClientRect().bottom < 2 * innerHeight && extend(many))
  addEventListener('beforeprint', () => extend(rows.length))
  // The controls are empty only after the event.
  host.addEventListener('reset', () => {
    // Those of rows that are not in the page just now are not the form's to empty.
    checked('compare').forEach((control) => (control.checked = false))
    setTimeout(changed)
  })
  const write = keepInAddress({ grid, controls, checked, apply }, position)
})
