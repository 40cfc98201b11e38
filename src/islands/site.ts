import { comparing } from './comparing.ts'
import { copyLinks } from './copy-links.ts'
import { grids } from './grids.ts'
import { instant } from './instant.ts'
import { meanings } from './meanings.ts'
import { samePlace } from './same-place.ts'
import { searchOpener } from './search-opener.ts'
import { theme } from './theme.ts'

// The one script of every page. Each part adds to what the page does without it.
searchOpener()
grids()
comparing()
meanings()
samePlace()
// What changes the page waits until the browser has nothing else to do. Safari knows no such moment.
const later: (part: () => void) => void = globalThis.requestIdleCallback ?? setTimeout
for (const part of [theme, copyLinks, instant]) later(part)
