import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { until } from '../until.ts'

/** A server that runs. */
export interface Started {
  origin: string
  stop(): Promise<void>
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Runs a server and waits until it answers. Where it ends before, what it printed is the error. `after` tidies up once it has stopped. */
export async function start(origin: string, command: string, parameters: readonly string[], { env = {}, cwd, after = () => {} }: { env?: Record<string, string>; cwd?: string; after?: () => void } = {}): Promise<Started> {
  const child = spawn(command, parameters, { env: { ...process.env, ...env }, ...(cwd ? { cwd } : {}), stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  child.stdout.on('data', (chunk) => (printed += String(chunk)))
  child.stderr.on('data', (chunk) => (printed += String(chunk)))
  let ended = false
  const end = new Promise<void>((resolve) => child.on('close', resolve).on('error', (error) => resolve(void (printed += error.message)))).then(() => void (ended = true))
  const stop = async () => {
    child.kill('SIGTERM')
    await end
    after()
  }
  const answers = () => fetch(origin, { redirect: 'manual' }).then(() => true, () => false)
  await until(async () => ended || answers(), 100, 600)
  if (!ended && (await answers())) return { origin, stop }
  await stop()
  throw new Error(`${command} did not answer:\n${printed}`)
}

/** Says in a line that a test file leaves out `what`, where `program` is missing. On the system that `.ci/run` sets up, with `CI` set, that is an error. */
export function sayWithout(program: string, what: string): void {
  const message = `No ${program} found: left out ${what}. On Debian, .ci/run installs what is missing.`
  if (process.env.CI && process.platform === 'linux') throw new Error(message)
  console.warn(message)
}
