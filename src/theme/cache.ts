import createCache, { type EmotionCache } from '@emotion/cache'

/** A cache for the styles of one page. Class names begin with its key. No vendor prefixes: browsers that need them do not know `light-dark()` either. */
export function emotionCache(): EmotionCache {
  const cache = createCache({ key: 'c', stylisPlugins: [] })
  // Keeps the text of each rule, so that the server can write it into the page.
  cache.compat = true
  return cache
}
