import type { Strings } from '../en.ts'

export const alerts: Strings['alerts'] = { info: '说明', update: '值得了解', success: '提示', important: '重要', warning: '警告', error: '危险' }
