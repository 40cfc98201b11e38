/** Addresses that the build writes into the scripts. */
declare const CHOICE_SCRIPT: string
declare const CHOICE_ADDRESS_SCRIPT: string
declare const COMPARE_SCRIPT: string
declare const SEARCH_SCRIPT: string
declare const FIND_SCRIPT: string
/** The base path of the site: '' or '/guide'. */
declare const BASE_PATH: string
/** Where the pages of its language begin: '' or '/guide/es'. */
declare const HOME: string
/** The styles of the search, minified. */
declare const SEARCH_SHEET: string
