import { copyLinks } from './copy-links.ts'
import { grids } from './grids.ts'
import { instant } from './instant.ts'
import { meanings } from './meanings.ts'
import { searchOpener } from './search-opener.ts'
import { theme } from './theme.ts'

// The one script of every page. Each part adds to what the page does without it.
theme()
searchOpener()
grids()
meanings()
copyLinks()
instant()
