import { transformSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { browsers } from '../../../src/publish/browsers.ts'
import { bookOfCode } from '../../../src/publish/styles/book.ts'
import { nested } from '../../../src/publish/styles/nested.ts'

/** Rules as they were before they stood within one another, as another program sees it. */
const flat = (css: string) => transformSync(css, { loader: 'css', minify: true, target: browsers, charset: 'utf8', supported: { nesting: false } }).code.trim()

describe('rules of a class', () => {
  it.each([
    ['stand within it', '.c-a{top:0}.c-a b{left:0}.c-a>i{left:0}', '.c-a{top:0;b{left:0}>i{left:0}}'],
    ['stand within it where the class itself has none', '.c-a b{top:0}.c-a+i{top:0}', '.c-a{b{top:0}+i{top:0}}'],
    ['that are for more than one element', '.c-a b,.c-a:hover{top:0}.c-a ~ i{left:0}', '.c-a{b,&:hover{top:0}~ i{left:0}}'],
    ['begin anew where the class itself comes again', '.c-a{top:0}.c-a b{left:0}.c-a{top:1px}.c-a i{order:0}', '.c-a{top:0;b{left:0}}.c-a{top:1px;i{order:0}}'],
    ['that weigh more', '.c-a.c-a{top:0}.c-a:before{top:0}.c-a[open]{top:0}.c-a.x{top:0}', '.c-a{&.c-a{top:0}&:before{top:0}&[open]{top:0}&.x{top:0}}'],
    ['of a medium stand within that', '@media print{.c-a b{top:0}.c-a i{top:0}}', '@media print{.c-a{b{top:0}i{top:0}}}'],
    ['of a container within a medium', '@media screen{@container (min-width: 1px){.c-a{top:0}.c-a i{left:0}}}', '@media screen{@container (min-width: 1px){.c-a{top:0;i{left:0}}}}'],
    ['with commas in brackets and quotes', '.c-a :is(b,i)[title="a,(b"]{top:0}.c-a i{top:0}', '.c-a{:is(b,i)[title="a,(b"]{top:0}i{top:0}}'],
  ])('%s', (_, css, expected) => {
    expect(nested(css)).toBe(expected)
    expect(flat(expected)).toBe(flat(css))
  })

  it.each([
    ['alone', '.c-a b{top:0}'],
    ['parted by those of another', '.c-a{top:0}.c-b i{top:0}.c-a b{top:0}'],
    ['parted by a medium', '.c-a{top:0}@media print{.c-a b{top:0}}.c-a i{top:0}'],
    ['that an element around it decides', 'li .c-a{top:0}li .c-a b{top:0}'],
    ['some of whose elements are not in it', '.c-a{top:0}.c-a b,i{top:0}.c-b i{top:0}'],
    ['of a longer name', '.c-a{top:0}.c-ab b{top:0}'],
    ['that were named by hand', '.met{top:0}.met b{top:0}'],
    ['of frames and counters', '@keyframes c-a{0%{top:0}to{top:1px}}@view-transition{navigation:auto}'],
  ])('%s stay as they are', (_, css) => {
    expect(nested(css)).toBe(css)
  })

  it('are the same as before, for every style of the site', () => {
    const entries = [...bookOfCode().classes.values()]
    expect(entries.filter(({ css, minified }) => flat(minified) !== flat(css)).map(({ name }) => name)).toEqual([])
    expect(entries.filter(({ minified }) => /^\.c-\w+\{[^{}]*\{/.test(minified)).length).toBeGreaterThan(20)
  })
})
