import type { Strings } from '../en.ts'
import { date } from './format.ts'

export const layout: Strings['layout'] = {
  skip: 'انتقل إلى المحتوى',
  sections: { '/staking': 'التحصيص', '/staking/pools': 'المجمعات', '/client-diversity': 'تنوع العملاء', '/contributing': 'المساهمة' },
  search: 'بحث',
  searchField: 'ابحث في هذا الموقع',
  searchWithoutScript: 'يحتاج البحث إلى JavaScript، وهو متوقف هنا. أدناه كل ما في الموقع حسب الحرف.',
  everything: 'كل شيء حسب الحرف',
  aside: 'إلى جانب هذه الصفحة',
  section: 'في هذا القسم',
  site: 'الموقع',
  menu: 'القائمة',
  onThisPage: 'في هذه الصفحة',
  breadcrumbs: 'أنت هنا',
  home: 'الرئيسية',
  previous: 'السابقة',
  next: 'التالية',
  neighbours: 'الصفحة السابقة والتالية',
  related: 'صفحات ذات صلة',
  edit: 'حرّر هذه الصفحة',
  updated: (day) => `آخر تغيير للنص في ${date(day)}`,
  footer: 'لا شيء هنا نصيحة بالشراء. قد تخسر ETH إذا حصّصتها.',
  about: { '/methodology': 'كيف نحكم', '/glossary': 'المسرد', '/staking/removed': 'لم تعد مدرجة', '/feed.xml': 'موجز التغييرات' },
  licence: 'الكود المصدري والبيانات',
  otherWays: 'طرق أخرى للتحصيص',
  summary: 'باختصار',
  table: (name) => `جدول: ${name}`,
  code: (words) => `كود: ${words}`,
  notes: 'المصادر',
  backToMark: (mark) => `عودة إلى الإشارة ${mark}`,
  task: { done: 'تم', open: 'لم يتم' },
}

export const notFound: Strings['notFound'] = {
  title: 'هذه الصفحة غير موجودة',
  text: 'ربما كُتب العنوان خطأً أو انتقلت الصفحة. جرّب إحدى هذه:',
}
