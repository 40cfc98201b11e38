import { expect, it } from 'vitest'
import { shortVariables } from '../../../src/publish/styles/short-variables.ts'
import { builtFiles, bytesOf } from '../../out/built.ts'

it('gives each variable of the design one letter, wherever it stands', () => {
  expect(shortVariables(':root{--c-colors-paper:#fff;--c-colors-not-met:red}p{color:var(--c-colors-not-met)}')).toBe(':root{--a:#fff;--k:red}p{color:var(--k)}')
})

it('leaves a variable alone that is not of the design', () => {
  expect(shortVariables('--labels:grid;--c-colors-nobody:x;color:var(--c-colors-papers)')).toBe('--labels:grid;--c-colors-nobody:x;color:var(--c-colors-papers)')
})

it('leaves no long name in what is published: each file writes them the same way', () => {
  const written = builtFiles.filter((file) => /\.(html|js|css)$/.test(file) && !file.startsWith('pagefind/'))
  expect(written.length).toBeGreaterThan(50)
  expect(written.filter((file) => /--c-(colors|fonts)-/.test(bytesOf(file).toString()))).toEqual([])
})
