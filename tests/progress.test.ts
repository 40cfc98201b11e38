import { describe, expect, it } from 'vitest'
import { progressOn } from '../src/progress.ts'

/** What is written while `count` of `of` are done, one after the other. */
function written(of: number, isTTY: boolean, lines: boolean): string {
  let text = ''
  const progress = progressOn({ isTTY, write: (more) => void (text += more) }, (done, all) => `${done} of ${all} pages drawn`, lines)
  for (let done = 0; done <= of; done++) progress.show(done, of)
  progress.end()
  return text
}

describe('progress', () => {
  it('is a bar on a terminal, in one line that is gone in the end', () => {
    const text = written(2, true, true)
    expect(text).toBe(`\r${'░'.repeat(24)} 0 of 2 pages drawn\r${'█'.repeat(12)}${'░'.repeat(12)} 1 of 2 pages drawn\r${'█'.repeat(24)} 2 of 2 pages drawn\r\u001b[K`)
    expect(text).not.toContain('\n')
  })

  it('is a line for each tenth where there is no terminal', () => {
    expect(written(1060, false, true).split('\n')).toEqual([106, 212, 318, 424, 530, 636, 742, 848, 954, 1060].map((done) => `  ${done} of 1060 pages drawn`).concat(''))
  })

  it('says nothing there of what is done in a moment, or where nobody asked for lines', () => {
    expect(written(99, false, true)).toBe('')
    expect(written(1060, false, false)).toBe('')
    expect(written(0, false, true)).toBe('')
  })
})
