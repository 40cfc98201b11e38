import { createElement, type ReactElement } from 'react'
import { alone } from '../components/place.tsx'
import { NotFound } from '../components/site/NotFound.tsx'

/** In a preview, for what never was to be a page, such as a file of Next's that is not there: every other address is answered by the route beside this one. */
export default function NotFoundInPreview(): ReactElement {
  return createElement(NotFound, alone)
}
