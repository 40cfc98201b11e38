import { chakra } from '@chakra-ui/react'
import { gemoji } from 'gemoji'
import { useForeign } from '../place.tsx'

/** An emoji in running text, with its name for screen readers. `mr` is the space after it. */
export function Emoji({ text, mr }: { text: string; mr?: string }) {
  // Names are those that people know in English. The space after it is on the side where the page goes on.
  const { lang } = useForeign()
  return <chakra.span role="img" aria-label={nameOf(text)} lang={lang} {...(mr ? { marginInlineEnd: mr } : {})}>{text}</chakra.span>
}

function nameOf(character: string): string {
  const plain = (text: string) => text.replaceAll('\ufe0f', '')
  return gemoji.find(({ emoji }) => plain(emoji) === plain(character))?.description ?? character
}
