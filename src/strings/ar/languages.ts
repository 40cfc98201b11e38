import type { Strings } from '../en.ts'

export const languages: Strings['languages'] = {
  choose: 'اللغة',
  inEnglish: 'بالإنجليزية',
  notReviewed: 'لم يراجع هذه الترجمة بعدُ أحد من أهل اللغة.',
  reviewed: (name) => `راجع الترجمة ${name}.`,
  original: 'الأصل بالإنجليزية',
}
