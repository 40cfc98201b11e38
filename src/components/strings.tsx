import { createContext, useContext } from 'react'
import { en, type Strings } from '../strings/en.ts'

const StringsContext = createContext<Strings>(en)

/** Gives every view below it the words of one language. */
export const StringsProvider = StringsContext.Provider

/** The words of the page's language. */
export function useStrings(): Strings {
  return useContext(StringsContext)
}
