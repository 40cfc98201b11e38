import type { PageRule } from '../page.ts'
import { addressInWords } from './address-in-words.ts'
import { alert } from './alert.ts'
import { codeBlock } from './code-block.ts'
import { emojiShortcode } from './emoji-shortcode.ts'
import { figureDate } from './figure-date.ts'
import { glossaryTerm } from './glossary-term.ts'
import { headingId } from './heading-id.ts'
import { headingIdMissing } from './heading-id-missing.ts'
import { headingLevel } from './heading-level.ts'
import { invisibleCharacters } from './invisible-characters.ts'
import { knownAttribute } from './known-attribute.ts'
import { knownTag } from './known-tag.ts'
import { linkAddress } from './link-address.ts'
import { linkText } from './link-text.ts'
import { listNumber } from './list-number.ts'
import { longSentence } from './long-sentence.ts'
import { noCode } from './no-code.ts'
import { noImage } from './no-image.ts'
import { note } from './note.ts'
import { percentSpace } from './percent-space.ts'
import { shownAsTyped } from './shown-as-typed.ts'
import { tableCells } from './table-cells.ts'
import { tableHeader } from './table-header.ts'
import { tagChildren } from './tag-children.ts'
import { todo } from './todo.ts'
import { trailingSpace } from './trailing-space.ts'

/** Every rule that looks at one page by itself, by id. The build, the checker and the tests run this list. */
export const pageRules: Readonly<Record<string, PageRule>> = {
  'no-code': noCode,
  'known-tag': knownTag,
  'known-attribute': knownAttribute,
  'tag-children': tagChildren,
  'link-address': linkAddress,
  'link-text': linkText,
  'address-in-words': addressInWords,
  alert,
  'table-header': tableHeader,
  'no-image': noImage,
  'heading-id': headingId,
  'heading-id-missing': headingIdMissing,
  'heading-level': headingLevel,
  'table-cells': tableCells,
  note,
  'code-block': codeBlock,
  'list-number': listNumber,
  'shown-as-typed': shownAsTyped,
  'emoji-shortcode': emojiShortcode,
  'invisible-characters': invisibleCharacters,
  'figure-date': figureDate,
  'glossary-term': glossaryTerm,
  'long-sentence': longSentence,
  'percent-space': percentSpace,
  todo,
  'trailing-space': trailingSpace,
}
