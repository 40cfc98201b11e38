import type { Strings } from '../en.ts'
import { date } from './format.ts'

export const translation: Strings['translation'] = {
  switch: { title: '语言', frontPage: (language) => `${language}：本页尚未翻译` },
  unread: '尚无母语人士读过这份译文。若与英文页面不一致，以英文为准。',
  readBy: (reviewer) => `已由母语人士 ${reviewer} 读过。`,
  original: '英文原文',
  inEnglish: '英文',
  behind: (since) => `译文滞后：这一部分的英文在${date(since)}之后有改动。其中的数字、日期、地址和链接仍然相同。`,
  englishBelow: (since) => `译文滞后：这一部分的英文在${date(since)}之后有改动。它涉及风险或资金，所以下面附上英文。`,
  englishInstead: (since) => `此处为英文：这一部分在${date(since)}之后有改动，译文会与原意不符。`,
  added: '此处为英文：这一部分是新的，尚未翻译。',
  toPart: '英文页面上的这一部分',
}
