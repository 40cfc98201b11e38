import { z } from 'zod'
import { frontMatterSchema } from './front-matter-schema.ts'

/** A key of the front matter, for the contributor's guide. */
export interface FrontMatterKey {
  key: string
  meaning: string
  /** What it may hold, in words. */
  value: string
  required: boolean
}

interface Property {
  type?: string
  enum?: string[]
  description?: string
  default?: unknown
  minimum?: number
  maximum?: number
}

/** Every key of the front matter, drawn from the schema that the check reads. */
export function frontMatterKeys(): FrontMatterKey[] {
  const { properties = {}, required = [] } = z.toJSONSchema(frontMatterSchema, { io: 'input' }) as { properties?: Record<string, Property>; required?: string[] }
  return Object.entries(properties).map(([key, property]) => ({ key, meaning: property.description ?? '', value: valueOf(property), required: required.includes(key) }))
}

function valueOf({ type, enum: values, minimum, maximum, default: otherwise }: Property): string {
  const kind = values ? values.map((value) => JSON.stringify(value)).join(', ') : type === 'boolean' ? 'true or false' : type === 'integer' ? `${minimum} to ${maximum}` : type === 'array' ? 'a list' : 'a text'
  return otherwise === undefined ? kind : `${kind}; default ${String(otherwise)}`
}
