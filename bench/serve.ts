import { spawnSync } from 'node:child_process'
import { brotliDecompressSync } from 'node:zlib'
import { ask } from '../tests/hosts/ask.ts'
import { hasNginx, startNginx } from '../tests/hosts/nginx.ts'
import type { Table } from './results.ts'

const path = '/staking/pools/'
const connections = 64
const seconds = 10

/**
 * How fast nginx, set up by deploy/nginx.conf, serves the pooled page of out/ on this machine, packed as browsers take it:
 * requests per second, and how long 64 readers at once wait. Throws where an answer is not the page, or where nginx or wrk is missing.
 */
export async function measureServe(): Promise<Table[]> {
  if (!hasNginx || spawnSync('wrk', ['-v']).error) throw new Error('Unexpected absence of nginx with its brotli module, or of wrk, expected both; on Debian install nginx, libnginx-mod-http-brotli-static and wrk.')
  const { origin, stop } = await startNginx()
  try {
    const { status, headers, body } = await ask(origin, path, { 'accept-encoding': 'br' })
    if (status !== 200 || headers['content-encoding'] !== 'br' || !brotliDecompressSync(body).includes('<main')) throw new Error(`Unexpected answer ${status} (${headers['content-encoding']}), expected the pooled page as brotli; run \`npm run build\` first.`)
    const { stdout, stderr } = spawnSync('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: br', origin + path], { encoding: 'utf8' })
    const found = (pattern: RegExp): number => Number(pattern.exec(stdout)?.[1] ?? Number.NaN)
    const rate = found(/Requests\/sec: +([\d.]+)/)
    if (Number.isNaN(rate)) throw new Error(`Unexpected output of wrk:\n${stdout}${stderr}`)
    const wait = (part: number): number | null => {
      const [, value = '', unit = ''] = new RegExp(`^ +${part}% +([\\d.]+)(us|ms|s)`, 'm').exec(stdout) ?? []
      return value === '' ? null : Number((Number(value) * ({ us: 0.001, ms: 1, s: 1000 }[unit] ?? 1)).toFixed(2))
    }
    // wrk writes these lines only where there is something to say.
    const errors = [...stdout.matchAll(/^ +(?:Socket errors|Non-2xx).*$/gm)].map(([line]) => line.trim()).join('; ')
    return [{
      title: 'The pooled page from nginx',
      notes: [`wrk with ${connections} readers at once for ${seconds} s, on the same machine as the server. A server with its own machine would serve more.`],
      rows: [{ server: 'nginx with deploy/nginx.conf', 'body, B': body.length, answers: found(/(\d+) requests in/), 'requests a second': Math.round(rate), 'wait, median, ms': wait(50), 'wait, 99%, ms': wait(99), errors: errors || 0 }],
    }]
  } finally {
    await stop()
  }
}
