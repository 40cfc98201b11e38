// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { alone, type PageInLanguage } from '../../src/components/place.tsx'
import { InLanguage } from '../../src/components/site/InLanguage.tsx'
import { LanguageSwitch } from '../../src/components/site/LanguageSwitch.tsx'
import { langs, languages, translatedLangs, translationOf } from '../../src/languages.ts'
import type { Contents } from '../../src/pages/contents.ts'
import { missingPropsOf } from '../../src/pages/missing-props.ts'
import { frontPage } from '../../src/pages/translations.ts'
import { stringsOf } from '../../src/strings/index.ts'
import { WithSystem } from './with-system.tsx'

afterEach(cleanup)

/** Each link of the list: where it leads, what it says, what a voice reads in which language. */
function linksAt(place: PageInLanguage) {
  const { container } = render(<WithSystem><InLanguage place={place}><LanguageSwitch /></InLanguage></WithSystem>)
  return [...container.querySelectorAll('a')].map((link) => ({
    to: link.getAttribute('href'),
    name: link.textContent,
    spoken: (link.querySelector('[lang]') ?? link).getAttribute('lang'),
    title: link.getAttribute('title'),
    titleSpoken: link.getAttribute('lang'),
  }))
}

describe.each(langs)('the list of languages in %s', (lang) => {
  const others = langs.filter((other) => other !== lang)

  it('leads to the same page where that is translated, and says no more', () => {
    expect(linksAt({ ...alone, path: '/staking/pools', lang, langs, siteLangs: langs })).toEqual(others.map((other) => ({
      to: `${other === 'en' ? '' : `/${other}`}/staking/pools/`, name: languages[other].name, spoken: languages[other].tag, title: null, titleSpoken: languages[other].tag,
    })))
  })

  it('leads to the front page where it is not, and says so in the voice of the page', () => {
    expect(linksAt({ ...alone, path: '/contributing', lang, langs: [lang], siteLangs: langs })).toEqual(others.map((other) => ({
      to: `${other === 'en' ? '' : `/${other}`}/`, name: languages[other].name, spoken: languages[other].tag, title: stringsOf(lang).translation.switch.frontPage(languages[other].name), titleSpoken: null,
    })))
  })

  it('leads to the front page from where nothing is, and calls nothing untranslated', () => {
    const contents: Contents = { files: [frontPage, ...translatedLangs.map((other) => translationOf(frontPage, other))], pageOf: () => ({ frontMatter: { title: '' } }) as never }
    expect(linksAt(missingPropsOf(contents, lang))).toEqual(others.map((other) => ({
      to: `${other === 'en' ? '' : `/${other}`}/`, name: languages[other].name, spoken: languages[other].tag, title: null, titleSpoken: languages[other].tag,
    })))
  })
})
