import { putInPlace } from '../../src/build/in-place.ts'

// The last step of a build as a process of its own, so that it can be killed.
putInPlace('.export', 'out', '.export.old')
