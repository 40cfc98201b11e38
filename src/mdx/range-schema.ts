import { z } from 'zod'

const offset = z.int().min(0)

/** Where something stands in a text. */
export const rangeSchema = z.strictObject({ start: offset, end: offset })
