import { AsyncLocalStorage } from 'node:async_hooks'

const records = new AsyncLocalStorage<Set<string>>()

/** Notes that a file was looked at, there or not: its path in the repository, with `/`. To be called by whatever reads files while a page is made. */
export function noteRead(path: string): void {
  records.getStore()?.add(path)
}

/** Does something, and gives what it gives with every file it has looked at, in order. */
export async function recorded<Result>(act: () => Promise<Result>): Promise<{ result: Result; reads: string[] }> {
  const paths = new Set<string>()
  const result = await records.run(paths, act)
  return { result, reads: [...paths].sort() }
}
