import { chakra } from '@chakra-ui/react'
import { gemoji } from 'gemoji'
import type { AlertVariant } from '../../mdx/alert-kinds.ts'
import { en, type Strings } from '../../strings/en.ts'
import { useStrings } from '../strings.tsx'

/** The signs for which each language has a word: those of alerts. */
const signs: Readonly<Record<string, AlertVariant>> = { ℹ: 'info', '💡': 'success', '❗': 'important', '⚠': 'warning', '⛔': 'error' }

/** An emoji in running text, with its name for screen readers. `mr` is the space after it, on the side where the page goes on. */
export function Emoji({ text, mr }: { text: string; mr?: string }) {
  const name = nameIn(useStrings(), text)
  return <chakra.span {...(name === undefined ? {} : { role: 'img', 'aria-label': name })} {...(mr ? { marginInlineEnd: mr } : {})}>{text}</chakra.span>
}

const plain = (text: string) => text.replaceAll('\ufe0f', '')

/** What an emoji is called. The names that we have are English: in another language, a voice that reads it knows a better one where we have no word. */
function nameIn({ lang, alerts }: Strings, character: string): string | undefined {
  if (lang === en.lang) return gemoji.find(({ emoji }) => plain(emoji) === plain(character))?.description ?? character
  const kind = signs[plain(character)]
  return kind && alerts[kind]
}
