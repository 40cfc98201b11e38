import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { root } from '../files.ts'

/** A node of a chain of its own, which runs on this machine. */
export interface ChainNode {
  url: string
  /** Asks the node; throws what it says where it cannot. */
  rpc(method: string, params?: readonly unknown[]): Promise<unknown>
  stop(): Promise<void>
}

/** Where anvil is, if npm has installed it for this system. The command of the package itself would start it as a child that outlives it. */
export const anvil = placeOfAnvil()

function placeOfAnvil(): string | undefined {
  const arch = process.arch === 'x64' ? 'amd64' : process.arch
  const program = process.platform === 'win32' ? 'anvil.exe' : 'anvil'
  try {
    const { resolve } = createRequire(createRequire(`${root}/package.json`).resolve('@foundry-rs/anvil/package.json'))
    return [resolve(`@foundry-rs/anvil-${process.platform}-${arch}/bin/${program}`)].find((path) => existsSync(path))
  } catch {
    return undefined
  }
}

/** Says in a line that a test file leaves out `what`, where there is no node. With `CI` set that is an error. */
export function sayWithoutNode(what: string): void {
  if (anvil) return
  const message = `No anvil found: left out ${what}. Run npm ci without --omit=optional to have it, on a system that @foundry-rs/anvil has a package for.`
  if (process.env.CI) throw new Error(message)
  console.warn(message)
}

/**
 * Starts a node on a free port of this machine: chain 1 (or `chainId`), nothing on it, blocks only when asked for (`mine` in contracts.ts),
 * the last but two final. `genesis` is the time of its first block in seconds, now where it is left out: two nodes with the same have the same
 * first block. It is up in a twentieth of a second, and ends with the process that started it.
 */
export async function startNode({ chainId = 1, genesis }: { chainId?: number; genesis?: number } = {}): Promise<ChainNode> {
  const parameters = ['--port', '0', '--chain-id', String(chainId), '--slots-in-an-epoch', '1', '--accounts', '0', '--no-mining', ...(genesis === undefined ? [] : ['--timestamp', String(genesis)])]
  const child = spawn(process.execPath, [fileURLToPath(new URL('./end-with-parent.mjs', import.meta.url)), anvil ?? 'anvil', ...parameters], { stdio: ['pipe', 'pipe', 'pipe'] })
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  let printed = ''
  child.stderr.on('data', (chunk) => (printed += String(chunk)))
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      printed += String(chunk)
      const place = /^Listening on (\S+:\d+)$/m.exec(printed)?.[1]
      if (place) resolve(`http://${place}`)
    })
    void ended.then(() => reject(new Error(`anvil did not start:\n${printed}`)))
  })
  return {
    url,
    rpc: (method, params = []) => ask(url, method, params),
    stop: () => {
      child.stdin.end()
      return ended
    },
  }
}

async function ask(url: string, method: string, params: readonly unknown[]): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }) })
  const { result, error } = (await response.json()) as { result?: unknown; error?: { message: string } }
  if (error) throw new Error(`${method}: ${error.message}`)
  return result
}
