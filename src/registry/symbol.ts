import { z } from 'zod'

/**
 * The symbol of a token, as its contract gives it. Letters of other alphabets can be drawn to look like these, and a symbol is how readers
 * find a token; digits alone would read like an amount or a year.
 */
export const tokenSymbol = z.string().regex(/^(?=.*[A-Za-z])[!-~]{1,16}$/, 'expected 1 to 16 plain letters, digits or signs without spaces, at least one of them a letter; copy it from the contract')
