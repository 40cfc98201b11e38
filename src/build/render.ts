import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { printable } from '../characters.ts'
import { meaningOf } from '../failures.ts'
import { settingsOfNext } from '../settings.ts'

/** Next at work. */
export interface Rendering {
  /** Why it did not render every page, as lines for a person; nothing where it did. */
  fault: Promise<string | undefined>
  /** Ends it, with everything it has started. */
  kill(): void
}

// Next has been seen to wait for ever on a worker that failed; a build that hangs is a build that failed.
const mostMinutes = 20

/**
 * The environment of Next: that of the build (`own`), under `settings`. What is meant for Next itself, there or in a file such as .env, stays outside: pages would show it
 * (NEXT_DEPLOYMENT_ID, a SITE_ORIGIN that the rest of the build does not know), and nothing that names what a page is made with would say so.
 */
export function environmentOfNext(own: NodeJS.ProcessEnv, settings: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const rest = Object.fromEntries(Object.entries(own).filter(([name]) => !/^(?:__)?NEXT_/i.test(name)))
  // With the first of these Next takes its files of the environment for read.
  return { ...rest, ...settings, __NEXT_PROCESSED_ENV: 'true', NODE_ENV: 'production', ...settingsOfNext }
}

/** Starts `next build` in the repository `root`, under `settings` of the environment. */
export function render(root: string, settings: Readonly<Record<string, string>>): Rendering {
  const next = createRequire(join(root, 'package.json')).resolve('next/dist/bin/next')
  const watch = `--import=${pathToFileURL(join(root, 'src/build/end-with-parent.mjs')).href}`
  const child = spawn(process.execPath, [next, 'build'], {
    cwd: root,
    env: environmentOfNext(process.env, { ...settings, NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${watch}`.trim() }),
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that its workers can be ended with it. Windows has no groups, and would open a window.
    detached: process.platform !== 'win32',
  })
  const kill = () => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL')
    } catch {
      // It has just ended by itself.
    }
  }
  let [printed, late] = ['', false]
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (printed += text))
  const timer = setTimeout(() => {
    late = true
    kill()
  }, mostMinutes * 60_000)
  const fault = new Promise<string | undefined>((resolve) => {
    child.on('error', (error) => resolve(faultOf(`it could not be started, ${error.message}`, printed)))
    child.on('close', (status, signal) => {
      if (status === 0) resolve(undefined)
      else resolve(faultOf(late ? `it had not finished after ${mostMinutes} minutes` : `it ended with ${signal ?? status}`, printed))
    })
  }).finally(() => clearTimeout(timer))
  return { fault, kill }
}

/** How Next's parts in Rust, and Node, name what a machine lacks. */
const lacks: Readonly<Record<string, RegExp>> = {
  ENOSPC: /ENOSPC|No space left on device/,
  EDQUOT: /EDQUOT|Disk quota exceeded/,
  EROFS: /EROFS|Read-only file system/,
  EACCES: /EACCES|Permission denied/,
  EMFILE: /EMFILE|Too many open files/,
}

/** Why Next ended, for a person: what it `printed`, without its stacks unless `DEBUG` is set, and a sentence. */
export function faultOf(how: string, printed: string): string {
  const lines = printed.split('\n').filter((line) => process.env.DEBUG || !/^\s*\[?at \S/.test(line)).map(printable)
  const [, code = ''] = /^\s*code: '(\w+)'/m.exec(printed) ?? []
  const [, path = ''] = /^\s*path: '(.+?)',?$/m.exec(printed) ?? []
  const [lack = ''] = Object.entries(lacks).find(([, said]) => said.test(printed)) ?? []
  const sentence = (path && meaningOf(code, relative(process.cwd(), path))) || (meaningOf(lack, 'the folder of the repository') ?? `Unexpected end of Next (${printable(how)}), expected it to render every page; its output is above, and DEBUG=1 shows its stacks.`)
  return [...lines, sentence].join('\n').trim()
}
