import { expect, it } from 'vitest'
import { shortVariables } from '../../../src/publish/styles/short-variables.ts'
import { builtFiles, bytesOf } from '../../out/built.ts'

it('gives each variable of the design one letter, wherever it stands', () => {
  expect(shortVariables(':root{--c-colors-paper:#fff;--c-colors-partly:red}p{color:var(--c-colors-partly)}')).toBe(':root{--a:#fff;--j:red}p{color:var(--j)}')
})

it('leaves a variable alone that is not of the design', () => {
  expect(shortVariables('--labels:grid;--c-colors-nobody:x;color:var(--c-colors-papers)')).toBe('--labels:grid;--c-colors-nobody:x;color:var(--c-colors-papers)')
})

it('leaves no long name in published styles and scripts: each file writes them the same way', () => {
  const written = builtFiles.filter((file) => /\.(html|js|css)$/.test(file) && !file.startsWith('pagefind/'))
  expect(written.length).toBeGreaterThan(50)
  // In the text of a page it is an author's word.
  const styles = (file: string) => (file.endsWith('.html') ? (bytesOf(file).toString().match(/<style[^>]*>[^]*?<\/style>|\sstyle="[^"]*"/g) ?? []).join('') : bytesOf(file).toString())
  expect(written.filter((file) => styles(file) === '')).toEqual([])
  expect(written.filter((file) => /--c-(colors|fonts)-/.test(styles(file)))).toEqual([])
})
