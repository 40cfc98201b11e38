import { validatorEth } from '../../attributes/economical.ts'
import type { Strings } from '../en.ts'
import { date, number } from './format.ts'

export const ways: Strings['ways'] = {
  pools: { name: 'التحصيص في مجمّع', short: 'أي مبلغ، مع آخرين' },
  solo: { name: 'التحصيص الفردي', short: 'مدقّقك وأجهزتك' },
  saas: { name: 'التحصيص كخدمة', short: 'مدقّقك، يشغّله غيرك' },
}

export const comparison: Strings['comparison'] = {
  caption: 'كيف تختلف طرق التحصيص',
  this: 'هذه الصفحة',
  point: 'الجانب',
  points: { ownEth: 'ETH تملكه', keys: 'المفاتيح', hardware: 'الأجهزة', rewards: 'المكافآت', risks: 'أهم المخاطر', network: 'الأثر في إيثريوم' },
  cells: {
    pools: {
      ownEth: 'أي مبلغ، أو الحد الأدنى الصغير للمجمّع',
      keys: 'لدى عقود، أو لدى شركة ومشغّلين',
      hardware: 'لا شيء',
      rewards: 'كلها عدا رسوم المجمّع، وغالبًا في صورة رمز',
      risks: 'الأخطاء البرمجية، والمشغّلون، والحوكمة، وسعر الرمز',
      network: 'يتوقف على من يشغّل العُقد؛ والمجمّعات الكبيرة تركّز الحصص',
    },
    solo: {
      ownEth: `${number(validatorEth)} ETH أو أكثر لكل مدقّق`,
      keys: 'كلها لديك',
      hardware: 'حاسوبك الخاص، يعمل دائمًا',
      rewards: 'كلها، من البروتوكول مباشرة',
      risks: 'ضياع المفاتيح، وغرامات التوقف، والقطع بسبب خطأ',
      network: 'أفضل ما يكون: مشغّل مستقل إضافي',
    },
    saas: {
      ownEth: `${number(validatorEth)} ETH أو أكثر لكل مدقّق`,
      keys: 'المشغّل يوقّع؛ وأنت تحتفظ غالبًا بعنوان السحب',
      hardware: 'لا شيء',
      rewards: 'كلها عدا رسوم المشغّل',
      risks: 'أخطاء المشغّل؛ وعقده يحدد من يدفع',
      network: 'يزيد مشغّلين كبارًا قلائل، وهم يختارون العملاء',
    },
  },
  source: { before: `مصدر ${number(validatorEth)} ETH: `, title: 'EIP-7251', url: 'https://eips.ethereum.org/EIPS/eip-7251', after: `، ساري منذ ${date('2025-05-07')}.` },
}
