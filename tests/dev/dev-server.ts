import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { root } from '../files.ts'
import { freePort } from '../hosts/start.ts'

/** A running preview: where it is, everything it printed so far, and how to end it. */
export interface Preview {
  origin: string
  printed(): string
  stop(): Promise<void>
}

/** Starts `next dev`, which is what `npm run dev` starts, in a folder. It answers a while later. */
export async function startPreview(folder: string): Promise<Preview> {
  const port = await freePort()
  // What was written today is of a day that has come.
  const today = new Date().toISOString().slice(0, 10)
  const next = createRequire(import.meta.url).resolve('next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'dev', '-p', String(port)], { cwd: folder, env: { ...process.env, NODE_ENV: 'development', WORKSPACE_ROOT: root, BUILD_DATE: today, NEXT_TELEMETRY_DISABLED: '1' } })
  let printed = ''
  child.stdout.on('data', (data) => (printed += String(data)))
  child.stderr.on('data', (data) => (printed += String(data)))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    origin: `http://localhost:${port}`,
    printed: () => printed,
    stop: () => {
      child.kill()
      return ended
    },
  }
}
