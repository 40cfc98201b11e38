import { spawnSync } from 'node:child_process'
import { brotliDecompressSync } from 'node:zlib'
import { hasNginx, startNginx } from '../tests/hosts/nginx.ts'
import { ask } from '../tests/hosts/ask.ts'
import { yardstick } from './yardstick.ts'

// How fast nginx, set up by deploy/nginx.conf, serves the pooled page of out/ on this machine: requests per second and how long
// readers wait, with 64 of them at once, packed as browsers take it. An answer other than 200 is a failure.
// Server and readers share the processors, so a server of its own serves more.

const path = '/staking/pools/'
const connections = 64
const seconds = 10

if (!hasNginx || spawnSync('wrk', ['-v']).error) console.log('serve: left out, nginx with its brotli module or wrk is missing (Debian: nginx, libnginx-mod-http-brotli-static, wrk).')
else await measure()

async function measure(): Promise<void> {
  const { origin, stop } = await startNginx()
  try {
    const { status, headers, body } = await ask(origin, path, { 'accept-encoding': 'br' })
    if (status !== 200 || headers['content-encoding'] !== 'br' || !brotliDecompressSync(body).includes('<main')) throw new Error(`Unexpected answer ${status} (${headers['content-encoding']}), expected the pooled page as brotli; run \`npm run build\` first.`)
    const before = yardstick()
    const { stdout, stderr } = spawnSync('wrk', ['-t1', `-c${connections}`, `-d${seconds}s`, '--latency', '-H', 'Accept-Encoding: br', origin + path], { encoding: 'utf8' })
    const found = (pattern: RegExp) => pattern.exec(stdout)?.[1] ?? ''
    // wrk writes these two lines only where there is something to say.
    const errors = [...stdout.matchAll(/^ +(Socket errors|Non-2xx).*$/gm)].map(([line]) => line.trim())
    const rate = found(/Requests\/sec: +([\d.]+)/)
    if (rate === '') throw new Error(`Unexpected output of wrk:\n${stdout}${stderr}`)
    console.log(`serve: nginx, ${path}, ${body.length} bytes of brotli, ${connections} readers at once for ${seconds} s: ${Math.round(Number(rate))} requests/s, wait ${['50', '90', '99'].map((part) => `${found(new RegExp(`^ +${part}% +(\\S+)`, 'm'))} (${part} %)`).join(', ')}, ${found(/(\d+) requests in/)} answers, errors: ${errors.join('; ') || 0} (a hundred million additions: ${before} before, ${yardstick()} after)`)
    if (errors.length > 0) process.exitCode = 1
  } finally {
    await stop()
  }
}
