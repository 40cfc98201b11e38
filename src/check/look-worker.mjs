// Where the code runs from its sources, a worker of Node 20 has to begin in JavaScript. In a bundle, look-worker.ts itself stands under this name.
import { tsImport } from 'tsx/esm/api'

const { lookAtEach, readEachTexts } = await tsImport('./look-worker.ts', import.meta.url)

export { lookAtEach, readEachTexts }
