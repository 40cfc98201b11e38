/** Values of kinds that many functions take. Names are such as no language has: whoever is given one has to say it. */
export const counts = [[3], [7], [11], [100], [12345], [1], [2], [0]] as const satisfies readonly [number][]
export const amounts = [[4], [32], [0.05], [57600], [1]] as const satisfies readonly [number][]
export const shares = [[40.13], [10], [5.5]] as const satisfies readonly [number][]
export const days = [['2025-05-07'], ['2024-11-23'], ['2026-08'], ['2023']] as const satisfies readonly [string][]
export const wholeDays = [['2025-05-07'], ['2024-11-23']] as const satisfies readonly [string][]
export const texts = [['Zeta'], ['qqq']] as const satisfies readonly [string][]
export const yesNo = [['yes'], ['no']] as const satisfies readonly ['yes' | 'no'][]
export const extents = [['all'], ['part'], ['none']] as const satisfies readonly ['all' | 'part' | 'none'][]
export const categories = [['pools'], ['saas'], ['nodeTools'], ['keyGen']] as const
