import type { Strings } from '../en.ts'

export const languages: Strings['languages'] = {
  choose: '语言',
  inEnglish: '英文',
  notReviewed: '尚无母语人士审阅过这份译文。',
  reviewed: (name) => `译文由 ${name} 审阅。`,
  original: '英文原文',
}
