import { join } from 'node:path'
import { describe } from 'vitest'
import { root } from '../files.ts'
import { deployAsWritten } from './deployed.ts'

// A build below a folder is deployed where there is one: tests/build/build.test.ts.
describe('a build at the root of its host', () => deployAsWritten(join(root, 'out'), ''))
