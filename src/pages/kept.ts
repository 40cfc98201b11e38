/**
 * The same function, which a build asks once for each `key`: what it reads does not change until the build is over.
 * A preview asks anew for each page, because files change under it.
 */
export function kept<Result, Key extends string = string>(make: (key: Key) => Result): (key: Key) => Result {
  const results = new Map<Key, Result>()
  return (key) => {
    if (process.env.NODE_ENV !== 'production') return make(key)
    if (!results.has(key)) results.set(key, make(key))
    return results.get(key) as Result
  }
}
