import type { Rule } from '../page.ts'
import { emojiShortcode } from './emoji-shortcode.ts'
import { headingId } from './heading-id.ts'
import { headingLevel } from './heading-level.ts'
import { invisibleCharacters } from './invisible-characters.ts'
import { knownAttribute } from './known-attribute.ts'
import { knownTag } from './known-tag.ts'
import { linkAddress } from './link-address.ts'
import { noCode } from './no-code.ts'
import { noImage } from './no-image.ts'
import { tagChildren } from './tag-children.ts'

/** Every rule that looks at one page, by id. The build, the checker and the tests run this list. */
export const rules: Readonly<Record<string, Rule>> = {
  'no-code': noCode,
  'known-tag': knownTag,
  'known-attribute': knownAttribute,
  'tag-children': tagChildren,
  'link-address': linkAddress,
  'no-image': noImage,
  'heading-id': headingId,
  'heading-level': headingLevel,
  'emoji-shortcode': emojiShortcode,
  'invisible-characters': invisibleCharacters,
}
