import type { Strings } from '../en.ts'

export const alerts: Strings['alerts'] = { info: 'ملاحظة', update: 'من المفيد معرفته', success: 'نصيحة', important: 'مهم', warning: 'تحذير', error: 'خطر' }
