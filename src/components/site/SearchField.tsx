import { chakra } from '@chakra-ui/react'
import { searchField } from '../../theme/recipes/page.ts'
import { useStrings } from '../strings.tsx'

const Block = chakra('div', searchField)

/** A field that opens the search with what is typed into it. Without script it is not shown; a sentence says why. */
export function SearchField() {
  const { layout } = useStrings()
  return (
    <Block>
      <label>{layout.searchField} <input type="search" autoComplete="off" spellCheck={false} data-search="" /></label>
      <noscript><p>{layout.searchWithoutScript}</p></noscript>
    </Block>
  )
}
