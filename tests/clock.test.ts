import { afterEach, describe, expect, it } from 'vitest'
import { buildDate } from '../src/clock.ts'

const before = process.env.BUILD_DATE
afterEach(() => {
  if (before === undefined) delete process.env.BUILD_DATE
  else process.env.BUILD_DATE = before
})

describe('BUILD_DATE', () => {
  it.each(['2026-11-22', '2024-02-29', '0001-01-01', '9999-12-31'])('%s is taken', (day) => {
    process.env.BUILD_DATE = day
    expect(buildDate()).toBe(day)
  })

  it('is today where it is empty, or not set', () => {
    const days = ['', undefined].map((value) => {
      if (value === undefined) delete process.env.BUILD_DATE
      else process.env.BUILD_DATE = value
      return buildDate()
    })
    const today = new Date().toISOString().slice(0, 10)
    // It may have become midnight.
    for (const day of days) expect([day, today]).toContain(day)
    expect(days[0]).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  it.each(['garbage', '2026-02-30', '2025-02-29', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-1', '22.11.2026', '2026-11-22T00:00:00Z', ' 2026-11-22', '2026-11-22\n', '-2026-11-22', '+002026-11-22', '20261122', '٢٠٢٦-١١-٢٢', 'today', '1764028800', 'Infinity', ' '])('%j is refused', (day) => {
    process.env.BUILD_DATE = day
    expect(buildDate).toThrow(new Error(`Unexpected BUILD_DATE ${JSON.stringify(day)}, expected a day of the calendar as YYYY-MM-DD, such as "2026-11-22"; write it like that, or leave it out for today.`))
  })
})
