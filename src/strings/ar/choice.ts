import type { Custody, TokenKind } from '../../attributes/choice.ts'
import type { Strings } from '../en.ts'
import { number } from './format.ts'

const tokens: Record<TokenKind, string> = { none: 'بلا رمز', rebasing: 'متغير الرصيد', 'reward-bearing': 'متنامي القيمة', 'two-token': 'ثنائي الرمز' }
const custodies: Record<Custody, string> = { yours: 'لديك', theirs: 'لدى غيرك', trustless: 'لا يتطلب الثقة', trusted: 'يتطلب الثقة' }
const oneOf = <Value extends string>(words: Record<Value, string>) => (of: string) => words[of as Value]

export const choice: Strings['choice'] = {
  meet: { pools: 'أظهر فقط المجمعات التي تستوفي', saas: 'أظهر فقط الخدمات التي تستوفي', nodeTools: 'أظهر فقط أدوات العُقَد التي تستوفي', keyGen: 'أظهر فقط أدوات المفاتيح التي تستوفي' },
  lists: {
    eth: { label: 'لديّ', any: 'أي مبلغ', option: (of) => (of === '0' ? 'أقل من أي حد أدنى' : `${number(Number(of))} ETH أو أكثر`) },
    token: { label: 'الرمز', any: 'الكل', option: oneOf(tokens) },
    custody: { label: 'الحفظ الأمين', any: 'الكل', option: oneOf(custodies) },
  },
  of: (count) => ` من ${number(count)} ظاهرة`,
  compare: 'قارن',
  compareOf: (name) => `قارن ${name}`,
  closed: 'المغلقة أيضًا',
  side: 'جنبًا إلى جنب',
  others: '. لإظهار الكل، ألغِ التحديد',
  none: 'لا شيء يطابق. تراجع عن اختيار أعلاه. ',
  reset: 'أظهر الكل',
}
