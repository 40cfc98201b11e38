import Head from 'next/head'
import { languages, pathIn } from '../../languages.ts'
import { canonicalOf, feed, hrefOf, icons, preview, site } from '../../site.ts'
import { usePlace } from '../place.tsx'
import { useStrings } from '../strings.tsx'

interface Props {
  /** From the site's root; absent for a page without an address of its own. */
  path?: string
  title: string
  /** What tabs and search engines call it, where that is more than its title. */
  tab?: string | undefined
  description: string
  /** A feed of what this page is about. */
  feed?: PageFeed | undefined
}

/** A feed beside a page: its address from the site's root, and what it is called. */
export interface PageFeed {
  path: string
  title: string
}

/** What search engines, tabs and previews show. */
export function Meta({ path, title, tab = title, description, feed: feedOfPage }: Props) {
  const name = `${tab} · ${site.name}`
  const { publishing } = useStrings()
  const { lang, langs } = usePlace()
  const { openGraph } = languages[lang]
  const own = path === undefined ? undefined : pathIn(lang, path)
  return (
    <Head>
      <title>{name}</title>
      <meta name="description" content={description} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <link rel="icon" type="image/svg+xml" href={hrefOf(icons.svg)} />
      {/* At the root of a host, browsers look for these by their names. */}
      {site.basePath === '' ? null : <link rel="icon" sizes="32x32" href={hrefOf(icons.ico)} />}
      {site.basePath === '' ? null : <link rel="apple-touch-icon" href={hrefOf(icons.touch)} />}
      <link rel="manifest" href={hrefOf(icons.manifest)} />
      {/* Readers of feeds offer the first one first. */}
      {feedOfPage ? <link rel="alternate" type={feed.type} title={feedOfPage.title} href={hrefOf(pathIn(lang, feedOfPage.path))} /> : null}
      <link rel="alternate" type={feed.type} title={publishing.feedTitle(site.name)} href={hrefOf(pathIn(lang, feed.path))} />
      {own === undefined ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={canonicalOf(own)} />}
      {path === undefined || langs.length < 2 ? null : [...langs, undefined].map((other) => <link key={other ?? ''} rel="alternate" hrefLang={other ? languages[other].tag : 'x-default'} href={canonicalOf(pathIn(other ?? 'en', path))} />)}
      <meta property="og:type" content="article" />
      {/* Without it, programs take a page to be in English. */}
      {openGraph ? <meta property="og:locale" content={openGraph} /> : null}
      <meta property="og:site_name" content={site.name} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {own === undefined ? null : <meta property="og:url" content={canonicalOf(own)} />}
      {own === undefined ? null : <meta property="og:image" content={canonicalOf(own) + preview.file} />}
      {path === undefined ? null : <meta property="og:image:width" content={String(preview.width)} />}
      {path === undefined ? null : <meta property="og:image:height" content={String(preview.height)} />}
      {path === undefined ? null : <meta name="twitter:card" content="summary_large_image" />}
    </Head>
  )
}
