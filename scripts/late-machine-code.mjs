/**
 * What Node 20 is told so that it translates into machine code only what runs long: else that is a quarter of all the work of a whole check, for code that runs a few times
 * more and ends. Later ones wait longer by themselves, and know this setting no more.
 */
export const lateMachineCode = process.versions.node.startsWith('20.') ? ['--interrupt-budget=600000'] : []
