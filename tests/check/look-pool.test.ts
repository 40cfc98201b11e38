import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { lookAt } from '../../src/check/look.ts'
import { lookAtAll } from '../../src/check/look-pool.ts'
import { openWorkers } from '../../src/check/workers.ts'
import { filesBelow, root } from '../files.ts'
import { page } from './small-repository.ts'

// Long and short ones, right and wrong ones, in an order in which those that take long come first.
const read = (file: string) => readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n')
const pages = [...filesBelow('content').filter((file) => file.endsWith('.mdx')).map((file) => ({ file: `content/${file}`, text: read(`content/${file}`) })), ...Array.from({ length: 60 }, (_, index) => ({ file: `content/page-${index}.mdx`, text: page(index % 7 === 0 ? '<Card>' : `Words ${index} \nand [a link](/page-${index}).`) }))]
const expected = pages.map(({ file, text }) => JSON.stringify(lookAt(file, text)))

const workers = openWorkers()
afterAll(() => workers.close())

it('workers see what this process sees, in the order of the pages', async () => {
  expect(await workers.run('lookAtEach', pages, 12)).toEqual(expected)
  expect(expected.filter((one) => one.includes('trailing-space","message') || /"trailing-space",\[\{/.test(one)).length).toBeGreaterThan(40)
})

it('so they do where they are asked for', async () => {
  expect(await lookAtAll(pages, workers)).toEqual(expected)
  expect(await lookAtAll(pages.slice(0, 3), workers)).toEqual(expected.slice(0, 3))
  expect(await lookAtAll([], workers)).toEqual([])
})
