import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { filesBelow, root } from '../files.ts'

/** What contributors read and copy commands from. */
const files = ['README.md', '.github/CONTRIBUTING.md', 'CONTRIBUTING.md', 'scripts/translations.ts', 'src/translations/paths.ts', ...filesBelow('content/contributing').map((file) => `content/contributing/${file}`)].filter((file) => existsSync(join(root, file)))

const examples = files.flatMap((file) => [...readFileSync(join(root, file), 'utf8').matchAll(/(?<![\w/-])((?:content\/translations\/|\$\{translationsFolder\}\/)?(?:es|ar|zh)\/[\w/-]+?)(?:\/index\.mdx)?#([\w-]+)/g)].map(([, path = '', id = '']) => ({ file, page: path.replace(/^(?:content\/translations|\$\{translationsFolder\})\//, ''), id })))

describe('an example of a section that is stamped', () => {
  it('stands where it is explained', () => {
    expect(new Set(examples.map(({ file }) => file))).toEqual(new Set(['README.md', 'content/contributing/translating/index.mdx', 'scripts/translations.ts', 'src/translations/paths.ts']))
  })

  it.each(examples)('names one that there is, in $file: $page#$id', ({ page, id }) => {
    expect(readFileSync(join(root, 'content/translations', page, 'index.mdx'), 'utf8')).toContain(`{#${id}}`)
  })
})
