import { spawn } from 'node:child_process'
import { root } from '../files.ts'
import { freePort } from '../hosts/start.ts'
import { asCommand } from '../run-script.ts'

/** A running preview: where it is, everything it printed so far, and how to end it. */
export interface Preview {
  origin: string
  printed(): string
  stop(): Promise<void>
}

/** Starts in a folder what `npm run dev` starts, at a free port. It answers a while later. */
export async function startPreview(folder: string): Promise<Preview> {
  const port = await freePort()
  // What was written today is of a day that has come.
  const today = new Date().toISOString().slice(0, 10)
  const child = spawn(process.execPath, [...asCommand('scripts/dev.ts')], { cwd: folder, env: { ...process.env, NODE_ENV: 'development', WORKSPACE_ROOT: root, BUILD_DATE: today, PORT: String(port) } })
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
