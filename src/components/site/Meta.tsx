import Head from 'next/head'
import type { StaticImageData } from 'next/image'
import { canonicalOf, hrefOf, site } from '../../site.ts'

interface Props {
  /** From the site's root; absent for a page without an address of its own. */
  path?: string
  title: string
  description: string
  lang: string
  image?: StaticImageData | null
}

/** What search engines, tabs and previews show. */
export function Meta({ path, title, description, lang, image }: Props) {
  return (
    <Head>
      <title>{`${title} · ${site.name}`}</title>
      <meta name="description" content={description} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <link rel="icon" type="image/svg+xml" href={hrefOf('/favicon.svg')} />
      {path === undefined ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={canonicalOf(path)} />}
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={lang} />
      {path === undefined ? null : <meta property="og:url" content={canonicalOf(path)} />}
      {image ? <meta property="og:image" content={site.origin + image.src} /> : null}
    </Head>
  )
}
