import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../files.ts'
import { withTypeScript } from '../run-script.ts'

/** The first line that the command says, with the status it ends with. */
const saidTo = (...args: string[]) =>
  new Promise<{ status: number | null; first: string; all: string }>((resolve) => {
    const child = spawn(process.execPath, [...withTypeScript, join(root, 'scripts/recheck.ts'), ...args], { cwd: root, env: { ...process.env, DEBUG: '1' } })
    let all = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (all += String(chunk)))
    child.on('close', (status) => resolve({ status, first: all.split('\n')[0] ?? '', all }))
  })

// An endpoint where the command expects something else, as a slip of the hand puts it there.
it.each<[string, string[], string]>([
  ['behind another', ['--rpc', 'https://a.example/KEY', 'https://b.example/KEY'], 'Unexpected text as product, expected the category and id of one, such as "pools/lido".'],
  ['behind another, without a protocol', ['--rpc', 'https://a.example/KEY', 'b.example/KEY'], 'Unexpected text as product, expected the category and id of one, such as "pools/lido".'],
  ['behind --write', ['--rpc', 'https://a.example/KEY', '--write=https://user:KEY@b.example?KEY'], 'Unexpected value "https://b.example" of --write, expected none; write --write alone.'],
  ['in an option of one word', ['--rpc-https://a.example/KEY'], 'Unexpected --rpc-https://a.example expected --rpc, --write or --help; leave it out.'],
])('no key of an endpoint is said: %s', async (_, args, first) => {
  const said = await saidTo(...args)
  expect(said.first).toBe(first)
  expect(said.status).toBe(2)
  expect(said.all).not.toContain('KEY')
})
