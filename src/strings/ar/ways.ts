import { validatorEth } from '../../attributes/economical.ts'
import type { Strings } from '../en.ts'
import { date, number } from './format.ts'

export const ways: Strings['ways'] = {
  pools: { name: 'التحصيص الجماعي', short: 'أي مبلغ، مع آخرين' },
  solo: { name: 'التحصيص المنفرد', short: 'مدققك وأجهزتك' },
  saas: { name: 'التحصيص كخدمة', short: 'مدققك، يشغّله غيرك' },
}

export const comparison: Strings['comparison'] = {
  caption: 'كيف تختلف طرق التحصيص',
  this: 'هذه الصفحة',
  point: 'الجانب',
  points: { ownEth: 'ما تضعه من ETH', keys: 'المفاتيح', hardware: 'الأجهزة', rewards: 'المكافآت', risks: 'أهم المخاطر', network: 'الأثر في إيثريوم' },
  cells: {
    pools: {
      ownEth: 'أي مبلغ، أو الحد الأدنى الصغير للمجمع',
      keys: 'لدى عقود، أو لدى شركة ومشغلين',
      hardware: 'لا شيء',
      rewards: 'كلها عدا رسوم المجمع، وغالبًا في صورة رمز',
      risks: 'الأخطاء البرمجية، والمشغلون، والحوكمة، وسعر الرمز',
      network: 'يتوقف على من يشغّل العُقَد؛ والمجمعات الكبيرة تركّز الرصيد المحصص',
    },
    solo: {
      ownEth: `${number(validatorEth)} ETH أو أكثر لكل مدقق`,
      keys: 'كلها لديك',
      hardware: 'حاسوبك الخاص، يعمل دائمًا',
      rewards: 'كلها، من البروتوكول مباشرة',
      risks: 'ضياع المفاتيح، وعقوبات التوقف، والاقتطاع العقابي بسبب خطأ',
      network: 'أفضل ما يكون: مشغل مستقل إضافي',
    },
    saas: {
      ownEth: `${number(validatorEth)} ETH أو أكثر لكل مدقق`,
      keys: 'المشغل يوقّع؛ وأنت تحتفظ غالبًا بعنوان السحب',
      hardware: 'لا شيء',
      rewards: 'كلها عدا رسوم المشغل',
      risks: 'أخطاء المشغل؛ وعقده يحدد من يدفع',
      network: 'يزيد حجم قلة من كبار المشغلين، وهم من يختار العملاء',
    },
  },
  source: { before: `مصدر ${number(validatorEth)} ETH: `, title: 'EIP-7251', url: 'https://eips.ethereum.org/EIPS/eip-7251', after: `، سارٍ منذ ${date('2025-05-07')}.` },
}
