import type { Strings } from '../en.ts'

export const glossary: Strings['glossary'] = {
  alphabet: 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
  letters: 'المصطلحات حسب الحرف',
  show: 'أظهر',
  all: 'كل المصطلحات',
  subjects: { ethereum: 'إيثريوم', validators: 'المدققون', pools: 'المجمعات والثقة', tokens: 'الرموز والتمويل اللامركزي', exits: 'الدخول والخروج' },
}
