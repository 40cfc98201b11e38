import type { Run } from './measured-run.ts'

/** The columns of a build's steps, and what the lines of each begin with or hold: the one place to change when a build prints other words. The first that fits has the line. */
const columns = {
  check: /\bchecked\b/,
  compile: /\bcompiled\b/,
  Next: /\brendered\b|\bNext\b/,
  pack: /\bpacked\b/,
  site: /\ball pages\b|\bsite\b/,
  finish: /\btidied\b|\bfinished\b/,
} as const
export type Step = keyof typeof columns | 'other steps'

/** What a build says of its steps: the words of each line `✔ … (1.2 s)`, in order, with its seconds. Lines without seconds are none. */
export function stepsIn(printed: string): { label: string; seconds: number }[] {
  return [...printed.matchAll(/^✔ (.*) \((\d[\d,]*\.\d) s\)\r?$/gm)].map(([, label = '', seconds = '']) => ({ label, seconds: Number(seconds.replaceAll(',', '')) }))
}

/** Seconds of each column; null where no line speaks of it. Lines that fit none are added up under "other steps". */
export function secondsOf(printed: string): Record<Step, number | null> {
  const seconds: Record<Step, number | null> = { check: null, compile: null, Next: null, finish: null, site: null, pack: null, 'other steps': null }
  for (const step of stepsIn(printed)) {
    const column = (Object.keys(columns) as (keyof typeof columns)[]).find((name) => columns[name].test(step.label)) ?? 'other steps'
    seconds[column] = (seconds[column] ?? 0) + step.seconds
  }
  return seconds
}

/** How many pages a build made anew and how many it took over, from its line "✔ 1,060 pages: 1 made anew, 1,059 taken over"; undefined where it says nothing of them. */
export function pagesIn(printed: string): { anew: number; taken: number } | undefined {
  const [, anew, taken] = /\b([\d,]+) made anew, ([\d,]+) taken over\b/.exec(printed) ?? []
  return anew === undefined || taken === undefined ? undefined : { anew: Number(anew.replaceAll(',', '')), taken: Number(taken.replaceAll(',', '')) }
}

/** Wall seconds of a build of ours without those of packing, which no peer does. */
export function withoutPacking({ wallSeconds, printed }: Run): number {
  return wallSeconds - (secondsOf(printed).pack ?? 0)
}
