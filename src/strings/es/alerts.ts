import type { Strings } from '../en.ts'

export const alerts: Strings['alerts'] = { info: 'Nota', update: 'Conviene saberlo', success: 'Consejo', important: 'Importante', warning: 'Advertencia', error: 'Peligro' }
