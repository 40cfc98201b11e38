import './failures.ts'
import { bookFile } from '../src/publish/styles/book.ts'
import { drawnPages } from '../src/build/drawn-pages.ts'
import { bookText } from '../src/publish/styles/write-book.ts'
import { argumentsOf } from './arguments.ts'
import { writeFiles } from './write.ts'

argumentsOf({ usage: `Usage: npm run styles\nWrites ${bookFile}, the names and sheets of styles, from the pages of the last build.` })

// Exit 2 where there are no pages, or a link could lead out of the repository.
const changed = writeFiles(new Map([[bookFile, bookText(drawnPages(process.cwd()))]]))
console.log(changed.length === 0 ? `Nothing to change: ${bookFile} is up to date.` : `✔ ${bookFile}`)
