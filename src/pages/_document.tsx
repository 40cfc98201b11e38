import type { EmotionCache } from '@emotion/react'
import createEmotionServer from '@emotion/server/create-instance'
import Document, { type DocumentContext, type DocumentInitialProps, Head, Html, Main, NextScript } from 'next/document'
import type { AppProps, AppType } from 'next/app'
import type { ComponentType } from 'react'
import { englishPathOf, type Lang, languages } from '../languages.ts'
import { inLanguage } from '../theme/in-language.ts'
import { emotionCache } from '../theme/cache.ts'

/** The frame of every page: its language, and the styles it needs and no others, in one element, and after them what its language needs. */
export default class SiteDocument extends Document {
  static override async getInitialProps(context: DocumentContext): Promise<DocumentInitialProps> {
    const cache = emotionCache()
    const { extractCriticalToChunks } = createEmotionServer(cache)
    const { renderPage } = context
    let lang: Lang = 'en'
    const see = (pageProps: Shown) => void (lang = langOf(pageProps))
    context.renderPage = () => renderPage({ enhanceApp: (App) => withCache(App, cache, see) })
    const initial = await Document.getInitialProps(context)
    const { styles } = extractCriticalToChunks(initial.html)
    return { ...initial, styles: <StyleElements styles={styles} ofLanguage={lang === 'en' ? undefined : inLanguage[lang]} /> }
  }

  override render() {
    const { pageProps } = this.props.__NEXT_DATA__.props as { pageProps?: Shown }
    const { tag, dir } = languages[langOf(pageProps)]
    return (
      <Html lang={tag} {...(dir === 'ltr' ? {} : { dir })}>
        <Head />
        <body>
          <Main />
          <NextScript />
        </body>
      </Html>
    )
  }
}

/** What is shown on a page, as far as it says the language. */
type Shown = { path?: string; lang?: Lang } | undefined

// What is handed to a build's page has its address, which says the language; the props of a preview say it themselves.
const langOf = (pageProps: Shown): Lang => pageProps?.lang ?? englishPathOf(pageProps?.path ?? '/').lang

/** Gives every page the cache; `see` is told what is shown on it. */
function withCache(App: AppType, cache: EmotionCache, see: (pageProps: Shown) => void) {
  const AppWithCache = App as ComponentType<AppProps & { cache: EmotionCache }>
  return function CachedApp(props: AppProps) {
    see(props.pageProps as Shown)
    return <AppWithCache {...props} cache={cache} />
  }
}

type Chunk = { key: string; ids: string[]; css: string }

function StyleElements({ styles, ofLanguage }: { styles: Chunk[]; ofLanguage: string | undefined }) {
  return (
    <>
      {process.env.NODE_ENV === 'production'
        ? <style dangerouslySetInnerHTML={{ __html: styles.map(({ css }) => css).join('') }} />
        // In development the browser takes the styles over and has to find each by its ids.
        : styles.map(({ key, ids, css }) => <style key={key} data-emotion={`${key} ${ids.join(' ')}`} dangerouslySetInnerHTML={{ __html: css }} />)}
      {ofLanguage === undefined ? null : <style dangerouslySetInnerHTML={{ __html: ofLanguage }} />}
    </>
  )
}
