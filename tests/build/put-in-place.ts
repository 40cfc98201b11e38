import { putInPlace } from '../../src/publish/in-place.ts'

// The last step of a build as a process of its own, so that it can be killed.
putInPlace('.export', 'out', '.export.old')
