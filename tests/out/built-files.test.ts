import { expect, it } from 'vitest'
import { builtPlaces, tagFile } from '../../src/built-files.ts'
import { pathOf } from '../../src/mdx/page.ts'
import { pathOfListing } from '../../src/registry/categories.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { filesBelow, root } from '../files.ts'
import { builtFiles } from './built.ts'

const listings = loadRegistry(root).listings.map((listing) => ({ ...listing, path: pathOfListing(listing) }))
const pages = filesBelow('content').filter((file) => file.endsWith('.mdx')).map((file) => pathOf(`content/${file}`))
const { files, folders } = builtPlaces([...pages, ...listings.map(({ path }) => path)], listings)
const inFolder = (file: string) => folders.some((folder) => file.startsWith(`${folder}/`))

it('a build writes to the places that are kept free for it, and public/ to all others', () => {
  const tag = (file: string) => file.startsWith(tagFile)
  expect(builtFiles.filter(tag)).toHaveLength(1)
  expect(builtFiles.filter((file) => !files.has(file) && !inFolder(file) && !tag(file))).toEqual(filesBelow('public'))
})

it('no place is kept free for nothing', () => {
  // The first leads to its new place; the second is written by Next and dropped.
  const unwritten = ['security.txt', '404']
  expect([...files].filter((file) => !unwritten.includes(file) && !builtFiles.includes(file))).toEqual([])
  expect(folders.filter((folder) => !unwritten.includes(folder) && !builtFiles.some((file) => file.startsWith(`${folder}/`)))).toEqual([])
})
