import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { contentsOnDisk, forgetCompiled, keepCompiled } from '../../src/preview/content-on-disk.ts'

const folder = mkdtempSync(join(tmpdir(), 'on-disk-'))
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}
beforeAll(() => {
  vi.spyOn(process, 'cwd').mockReturnValue(folder)
  write('content/index.mdx', '---\ntitle: Home\ndescription: A page that a test reads.\norder: 3\n---\n\nLess than <5 ETH.\n')
  write('content/products/pools/lido.json', '{}')
})
afterAll(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

describe('content without a bundler', () => {
  it('is every page, and no product', () => {
    expect(contentsOnDisk().files).toEqual(['content/index.mdx'])
  })

  it('has the head of a page, whatever its text', () => {
    expect(contentsOnDisk().pageOf('content/index.mdx')).toMatchObject({ frontMatter: { title: 'Home', order: 3 }, outline: [], uses: {} })
  })

  it.each([
    ['no front matter', 'Words.\n'],
    ['front matter that does not end', '---\ntitle: Home\n'],
    ['a title of the wrong kind', '---\ntitle: [a]\ndescription: A page.\n---\n'],
    ['a program', '---js\nprocess.exit(1)\n---\n'],
    ['nothing', ''],
  ])('says that a page with %s has a mistake', (_what, text) => {
    write('content/wrong.mdx', text)
    expect(contentsOnDisk().pageOf('content/wrong.mdx').frontMatter.title).toBe('A page with a mistake')
  })

  it('has what the bundler found, until it is forgotten', () => {
    const page = contentsOnDisk().pageOf('content/index.mdx')
    keepCompiled('content/index.mdx', { ...page, uses: { SiteIndex: [] } })
    expect(contentsOnDisk().pageOf('content/index.mdx').uses).toEqual({ SiteIndex: [] })
    forgetCompiled()
    expect(contentsOnDisk().pageOf('content/index.mdx').uses).toEqual({})
  })
})
