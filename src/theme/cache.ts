import createCache, { type EmotionCache } from '@emotion/cache'

/** A cache for the styles of one page. Class names begin with its key. */
export function emotionCache(): EmotionCache {
  const cache = createCache({ key: 'c' })
  // Keeps the text of each rule, so that the server can write it into the page.
  cache.compat = true
  return cache
}
