import type { EmotionCache } from '@emotion/react'
import createEmotionServer from '@emotion/server/create-instance'
import Document, { type DocumentContext, type DocumentInitialProps, Head, Html, Main, NextScript } from 'next/document'
import type { AppProps, AppType } from 'next/app'
import type { ComponentType } from 'react'
import { englishPathOf, type Lang, languages } from '../languages.ts'
import { emotionCache } from '../theme/cache.ts'

/** The frame of every page: its language, and the styles it needs and no others, in one element. */
export default class SiteDocument extends Document {
  static override async getInitialProps(context: DocumentContext): Promise<DocumentInitialProps> {
    const cache = emotionCache()
    const { extractCriticalToChunks } = createEmotionServer(cache)
    const { renderPage } = context
    context.renderPage = () => renderPage({ enhanceApp: (App) => withCache(App, cache) })
    const initial = await Document.getInitialProps(context)
    const { styles } = extractCriticalToChunks(initial.html)
    return { ...initial, styles: <StyleElements styles={styles} /> }
  }

  override render() {
    const { pageProps = {} } = this.props.__NEXT_DATA__.props as { pageProps?: { path?: string; lang?: Lang } }
    // What is handed to a build's page has its address, which says the language; the props of a preview say it themselves.
    const { tag, dir } = languages[pageProps.lang ?? englishPathOf(pageProps.path ?? '/').lang]
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

function withCache(App: AppType, cache: EmotionCache) {
  const AppWithCache = App as ComponentType<AppProps & { cache: EmotionCache }>
  return function CachedApp(props: AppProps) {
    return <AppWithCache {...props} cache={cache} />
  }
}

type Chunk = { key: string; ids: string[]; css: string }

function StyleElements({ styles }: { styles: Chunk[] }) {
  // In development the browser takes the styles over and has to find each by its ids.
  if (process.env.NODE_ENV !== 'production') {
    return styles.map(({ key, ids, css }) => <style key={key} data-emotion={`${key} ${ids.join(' ')}`} dangerouslySetInnerHTML={{ __html: css }} />)
  }
  return <style dangerouslySetInnerHTML={{ __html: styles.map(({ css }) => css).join('') }} />
}
