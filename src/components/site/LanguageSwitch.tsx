import { chakra } from '@chakra-ui/react'
import { languages, pathIn } from '../../languages.ts'
import { hrefOf } from '../../site.ts'
import { languageSwitch } from '../../theme/recipes/language-switch.ts'
import { usePlace } from '../place.tsx'
import { useStrings } from '../strings.tsx'

const Switch = chakra('details', languageSwitch)

/** Leads to this page in the other languages, each under its own name; where a language lacks it, to its front page. Nothing where the site has one language. It opens without script. */
export function LanguageSwitch() {
  const { path, lang, langs, siteLangs } = usePlace()
  const { marks, translation: { switch: words } } = useStrings()
  if (siteLangs.length < 2) return null
  const { name } = languages[lang]
  return (
    <Switch>
      <summary aria-label={words.title + marks.colon + name}>{name}</summary>
      <ul>
        {siteLangs.filter((other) => other !== lang).map((other) => {
          const own = languages[other]
          return (
            <li key={other}>
              {langs.includes(other)
                ? <a href={hrefOf(pathIn(other, path))} lang={own.tag} hrefLang={own.tag}>{own.name}</a>
                // A voice reads the title in the language of the element it stands on, and these words are in the page's.
                : <a href={hrefOf(pathIn(other, '/'))} hrefLang={own.tag} title={words.frontPage(own.name)}><span lang={own.tag}>{own.name}</span></a>}
            </li>
          )
        })}
      </ul>
    </Switch>
  )
}
