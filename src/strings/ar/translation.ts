import type { Strings } from '../en.ts'
import { date } from './format.ts'

export const translation: Strings['translation'] = {
  switch: { title: 'اللغة', frontPage: (language) => `${language}: لم تُترجم هذه الصفحة بعد` },
  unread: 'لم يقرأ هذه الترجمة بعدُ أحد من أهل اللغة. وإذا اختلفت عن الصفحة الإنجليزية فالعبرة بتلك.',
  readBy: (reviewer) => `قرأها ${reviewer}، وهو من أهل اللغة.`,
  original: 'الأصل بالإنجليزية',
  inEnglish: 'بالإنجليزية',
  behind: (since) => `متأخر: تغيّر النص الإنجليزي لهذا الجزء بعد ${date(since)}. وما زالت أرقامه وتواريخه وعناوينه وروابطه كما هي.`,
  englishBelow: (since) => `متأخر: تغيّر النص الإنجليزي لهذا الجزء بعد ${date(since)}. وهو عن مخاطر أو مال، ولذلك يرد النص الإنجليزي أدناه.`,
  englishInstead: (since) => `بالإنجليزية: تغيّر هذا الجزء بعد ${date(since)}، والترجمة تقول غير ما يقوله الآن.`,
  added: 'بالإنجليزية: هذا الجزء جديد ولم يُترجم بعد.',
  toPart: 'هذا الجزء في الصفحة الإنجليزية',
}
