import { addressOf, builtPages } from '../out/built.ts'
import { isListing, someListings } from './faults.ts'

/** Addresses of pages of every kind: each page that somebody wrote, a listing of each category, those that were removed, and the page for what is not there. */
export const templates: readonly string[] = [...builtPages.map(addressOf).filter((path) => !isListing(path)), ...someListings()]
