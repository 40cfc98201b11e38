import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '../files.ts'
import { withTypeScript } from '../run-script.ts'
import { until } from '../until.ts'
import { assemble } from './assembly.ts'
import { anvil, sayWithoutNode, startNode } from './node.ts'

sayWithoutNode('that a node ends with who started it')

const answers = (url: string) => fetch(url, { method: 'POST' }).then(() => true, () => false)

describe.skipIf(!anvil)('a node', () => {
  it('ends when it is told to', async () => {
    const { url, stop } = await startNode()
    expect(await answers(url)).toBe(true)
    await stop()
    expect(await answers(url)).toBe(false)
  })

  it('ends when the process that started it is killed', async () => {
    const parent = spawn(process.execPath, [...withTypeScript, join(root, 'tests/recheck/start-node.ts')], { stdio: ['ignore', 'pipe', 'inherit'] })
    const url = await new Promise<string>((resolve) => parent.stdout.once('data', (chunk) => resolve(String(chunk))))
    expect(await answers(url)).toBe(true)
    parent.kill('SIGKILL')
    expect(await until(async () => !(await answers(url)), 20, 1000)).toBe(true)
  })

  it('says what it could not do', async () => {
    const { rpc, stop } = await startNode()
    await expect(rpc('eth_nothing')).rejects.toThrow(new Error('eth_nothing: Method not found'))
    await stop()
  })
})

describe('code', () => {
  it.each([
    [[], '0x'],
    [['PUSH0', 'PUSH0', 'REVERT'], '0x5f5ffd'],
    [['0x01', '0xa1a2', 'ADD'], '0x600161a1a201'],
    [[`0x${'ab'.repeat(32)}`, 'SLOAD'], `0x7f${'ab'.repeat(32)}54`],
    [[32, 'PUSH0', 'RETURN'], '0x6100205ff3'],
    // A place may stand before or after what leads there.
    [['@start', 'GAS', '>end', 'JUMPI', '>start', 'JUMPI', '@end', 'INVALID'], '0x5b5a61000a57610000575bfe'],
  ] as const)('%j is %s', (steps, code) => {
    expect(assemble(steps)).toBe(code)
  })
})
