import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../../src/publish/styles/blocks.ts'

describe('blocks of a stylesheet', () => {
  it('hold what belongs to a class, also where it is asked for a medium', () => {
    expect([...blocksOf('*{a:b;}.c-1{c:d;}@media print{.c-1 a{e:f;}}:root{--x:y;}.c-2 .h{g:h;}.c-1:hover{i:j;}')]).toEqual([
      ['', '*{a:b;}:root{--x:y;}'],
      ['c-1', '.c-1{c:d;}@media print{.c-1 a{e:f;}}.c-1:hover{i:j;}'],
      ['c-2', '.c-2 .h{g:h;}'],
    ])
  })

  it('hold a rule that comes again where it stands last, where it counts', () => {
    expect([...blocksOf('.c-1{a:b;}.c-1 i{c:d;}.c-2{e:f;}.c-1{a:b;}')]).toEqual([['c-1', '.c-1 i{c:d;}.c-1{a:b;}'], ['c-2', '.c-2{e:f;}']])
  })

  it('are none where there are no styles', () => {
    expect([...blocksOf('')]).toEqual([])
  })
})
