import { compile } from '@mdx-js/mdx'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { VFile } from 'vfile'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compilerOptions } from '../../src/mdx/pipeline.ts'
import { rehypePlugins, remarkPlugins } from '../../src/mdx/plugins.ts'
import { root } from '../files.ts'

const folder = mkdtempSync(join(tmpdir(), 'gate-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const picture = readFileSync(join(root, 'assets/staking/leslie-pool.png'))
const page = 'content/page.mdx'
const text = '---\ntitle: A page\ndescription: A page that a test reads.\nimage: ../assets/a.png\nalt: A picture.\n---\n\nWords.\n'
const compiled = () => compile(new VFile({ value: text, path: join(folder, page) }), { remarkPlugins: remarkPlugins(folder), rehypePlugins: rehypePlugins(folder), ...compilerOptions })
const write = (file: string, content: Buffer | string) => {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), content)
}

beforeAll(() => {
  for (const file of ['content/glossary/index.mdx']) write(file, readFileSync(join(root, file)))
})

describe('the compiler called by itself', () => {
  it('takes a page with a sound picture', async () => {
    write('assets/a.png', picture)
    expect(String(await compiled())).toContain('../assets/a.png')
  })

  it.each([
    ['a picture that is cut off', picture.subarray(0, picture.length * 0.6), 'expected a whole picture, found one that is cut off or damaged; save it again'],
    ['a picture of another kind', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(80)]), 'expected the bytes of a .png picture, found those of a .jpg; save it as one, or name another file'],
    ['words', Buffer.from('<script>alert(1)</script>'.repeat(4)), 'expected the bytes of a .png picture, found something else; save it as one, or name another file'],
  ])('refuses a page with %s at its line, before the bundler opens it', async (_name, bytes, fault) => {
    write('assets/a.png', bytes)
    await expect(compiled()).rejects.toThrow(`${page}:4:8  error  front-matter-image\n  Unexpected "../assets/a.png" for "image", ${fault}.\n  4 | image: ../assets/a.png`)
  })

  it('refuses a page whose dark picture is damaged', async () => {
    write('assets/a.png', picture)
    write('assets/a.dark.png', picture.subarray(0, 3000))
    await expect(compiled()).rejects.toThrow('Unexpected "../assets/a.png" for "image", whose dark twin assets/a.dark.png is wrong: expected a whole picture')
  })
})

describe('the compiler of a preview', () => {
  beforeAll(() => rmSync(join(folder, 'assets/a.dark.png'), { force: true }))

  const inPreview = async (value: string) => String(await compile(new VFile({ value, path: join(folder, page) }), { remarkPlugins: remarkPlugins(folder, true), rehypePlugins: rehypePlugins(folder, true), ...compilerOptions }))

  it.each([
    ['words that cannot be read', text.replace('Words.', 'Less than <5 ETH.'), 'A page with a mistake'],
    ['a program', text.replace('Words.', 'export const a = process.exit(1)'), 'A page'],
    ['a tag that nobody knows', text.replace('Words.', '<script>alert(1)</script>'), 'A page'],
    ['front matter that is wrong', text.replace('title: A page', 'title: [a]'), 'A page with a mistake'],
    ['no front matter', 'Words.\n', 'A page with a mistake'],
  ])('makes an empty page, and no error, of %s', async (_what, value, title) => {
    write('assets/a.png', picture)
    const code = await inPreview(value)
    expect(code).toContain(`\\"title\\":\\"${title}\\"`)
    expect(code).not.toMatch(/ETH\.|process\.exit|<script|alert\(/)
  })

  it('so does a damaged picture', async () => {
    write('assets/a.png', picture.subarray(0, 2000))
    const code = await inPreview(text)
    expect(code).not.toContain('a.png')
    expect(code).not.toContain('Words.')
  })

  it('marks the text, as a build does not', async () => {
    write('assets/a.png', picture)
    const [one, other] = [await inPreview(text), await inPreview(text.replace('Words.', 'Other words.'))].map((code) => /textMark\\":\\"(\w{64})/.exec(code)?.[1])
    expect(one).toMatch(/^\w{64}$/)
    expect(other).not.toBe(one)
    expect(String(await compiled())).not.toContain('textMark')
  })
})
