import { createConfig, lintFromString } from '@redocly/openapi-core'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { apiPaths } from '../../src/registry/api-paths.ts'
import { loadRegistry } from '../../src/registry/load.ts'
import { root } from '../files.ts'
import { builtFiles, bytesOf } from './built.ts'

interface Description {
  info: { license?: object }
  paths: Record<string, { get: { operationId?: string }; parameters?: { name: string; schema: { enum: string[] } }[] }>
}
const text = bytesOf(apiPaths.openApi.slice(1)).toString('utf8')

async function faultsOf(description: string): Promise<string[]> {
  const config = await createConfig({ extends: ['recommended-strict'] })
  const problems = await lintFromString({ source: description, absoluteRef: join(root, 'out', apiPaths.openApi), config })
  return problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)
}

it('has no fault by the strict rules of Redocly', async () => {
  expect(await faultsOf(text)).toEqual([])
})

it('would be told of one', async () => {
  const description = JSON.parse(text) as Description
  delete description.info.license
  delete description.paths['/products.json']?.get.operationId
  expect(await faultsOf(JSON.stringify(description))).toEqual([expect.stringContaining('info-license'), expect.stringContaining('operation-operationId')])
})

it('describes an address for every file of data, and no other', () => {
  const { paths } = JSON.parse(text) as Description
  const described = Object.entries(paths).map(([path, { parameters = [] }]) => new RegExp(`^api/v1${path.replace('.', '\\.').replace(/\{(\w+)\}/g, (_, name: string) => `(?:${parameters.find((parameter) => parameter.name === name)?.schema.enum.join('|')})`)}$`))
  const files = builtFiles.filter((file) => file.startsWith('api/') && !/\/(schema\/[^/]*|openapi)\.json$/.test(file))
  expect(files.filter((file) => !described.some((pattern) => pattern.test(file)))).toEqual([])
  expect(described.filter((pattern) => !files.some((file) => pattern.test(file)))).toEqual([])
  expect(files.length).toBe(loadRegistry(root).listings.length + 5)
})
