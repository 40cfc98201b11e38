import { languages, pathIn } from '../../languages.ts'
import { hrefOf } from '../../site.ts'
import { usePlace } from '../place.tsx'
import { useStrings } from '../strings.tsx'

/** Leads to this page in the other languages, each in its own words; nothing where there is none. It opens without script. */
export function LanguageSwitch() {
  const { path, lang, langs } = usePlace()
  const { languages: words } = useStrings()
  if (langs.length < 2) return null
  return (
    <details>
      <summary aria-label={`${words.choose}: ${languages[lang].name}`}>{languages[lang].name}</summary>
      <ul>
        {langs.filter((other) => other !== lang).map((other) => (
          <li key={other}>
            <a href={hrefOf(pathIn(other, path))} lang={languages[other].tag} hrefLang={languages[other].tag} dir={languages[other].dir === languages[lang].dir ? undefined : languages[other].dir}>{languages[other].name}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}
