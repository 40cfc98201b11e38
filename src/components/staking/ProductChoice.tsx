import { chakra } from '@chakra-ui/react'
import type { ReactNode } from 'react'
import type { Category } from '../../registry/categories.ts'
import { beginsWithMark, boxTicked, choice, chosenWithoutClosed, hidingOf, lacksMark, lacksVerdict, optionChosen } from '../../theme/recipes/choice.ts'
import { useStrings } from '../strings.tsx'
import { type Filters, leavingMark } from './filters.ts'

// An element of our own, found by islands/choice.ts, which gives it an order, a live count and a state in the address. Without a script it filters and compares all the same.
const Choice = chakra('product-choice' as 'div', choice)

/**
 * Controls around a table of products: filters, order, comparison and the number that is shown. `category` names them, so that they are told from those of another table; `count` is the number of listings, `firstVerdict` the column (from 1) of the first attribute.
 * `method="dialog"` makes a form that is never sent.
 */
export function ProductChoice({ category, filters, firstVerdict, count, children }: { category: Category; filters: Filters; firstVerdict: number; count: number; children: ReactNode }) {
  const strings = useStrings()
  const words = strings.choice
  const misfits = [
    ...filters.attributes.map((_, box) => ({ chosen: boxTicked(box), misfit: lacksVerdict(firstVerdict + box) })),
    ...filters.lists.flatMap(({ options }, list) => options.map(({ mark }, option) => ({ chosen: optionChosen(list, option), misfit: lacksMark(mark) }))),
    ...(filters.anyLeaves ? chosenWithoutClosed.map((chosen) => ({ chosen, misfit: beginsWithMark(leavingMark) })) : []),
  ]
  return (
    <Choice data-wide="" css={hidingOf(misfits)}>
      <form method="dialog" aria-label={strings.products.listOf[category]}>
        <fieldset>
          <legend>{words.meet[category]}</legend>
          {filters.attributes.map(({ value, id }) => (
            <label key={value}><input type="checkbox" name="has" value={value} /> {strings.attributes[id].label}</label>
          ))}
        </fieldset>
        <div>
          {filters.lists.map(({ name, options }) => (
            <label key={name}>
              {words.lists[name].label}
              <select name={name}>
                <option value="">{words.lists[name].any}</option>
                {options.map(({ value, mark }) => <option value={value} key={mark}>{words.lists[name].option(value)}</option>)}
              </select>
            </label>
          ))}
          {filters.anyLeaves ? <label><input type="checkbox" name="has" value="closed" /> {words.closed}</label> : null}
          <span />
        </div>
        {children}
        <div>
          <output data-all={count} data-of={words.of(count)} data-others={words.others} />
          <label><input type="checkbox" name="side" /> {words.side}</label>
          <button type="reset">{words.reset}</button>
        </div>
      </form>
    </Choice>
  )
}
