import { type ChildProcess, fork } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { root } from '../files.ts'

let child: ChildProcess | undefined
afterEach(() => void child?.kill())

const freePort = (): Promise<number> => new Promise((resolve) => {
  const server = createServer().listen(0, '127.0.0.1', () => {
    const { port } = server.address() as { port: number }
    server.close(() => resolve(port))
  })
})

it('the process beside a preview answers whoever knows its secret, which is not among the words it was started with', async () => {
  const port = await freePort()
  child = fork(join(root, 'src/preview/serve.ts'), [String(port)], { cwd: root, execArgv: ['--import', 'tsx'], env: { ...process.env, PREVIEW_SECRET: 'between-us' }, stdio: 'ignore' })
  const statusOf = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body: '{"path":"/nowhere"}' })).status
  await vi.waitFor(async () => expect(await statusOf('/between-us/props')).toBe(200), { timeout: 60_000, interval: 300 })
  for (const path of ['/undefined/props', '/props', '//props', '/between-us', '/complaint', `/${port}/props`]) expect(await statusOf(path)).toBe(404)
  expect(child.spawnargs.join(' ')).not.toContain('between-us')
}, 90_000)
