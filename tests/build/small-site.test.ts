import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { shows } from '../../src/mdx/anchors.ts'
import { parsePage } from '../../src/mdx/parse.ts'
import { type ComponentName, components } from '../../src/mdx/vocabulary.ts'
import { filesBelow, root } from '../files.ts'
import { smallContent } from './small-site.ts'

const pages = filesBelow(smallContent).map((file) => parsePage(`content/${file}`, readFileSync(join(root, smallContent, file), 'utf8')))

// What a build of the small site shows of the code, a build of the whole site need not show again.
it.each(Object.keys(components) as ComponentName[])('the small site shows <%s>', (component) => {
  expect(pages.some((read) => read.page !== undefined && shows(read.page, component))).toBe(true)
})
