let results: Map<object, Map<string, unknown>> = new Map()

/**
 * The same function, which is asked once for each `key`: what it reads does not change until the build is over.
 * In a preview it does: there `forget` is called when it has.
 */
export function kept<Result, Key extends string = string>(make: (key: Key) => Result): (key: Key) => Result {
  return (key) => {
    const own = results.get(make) ?? new Map<string, unknown>()
    results.set(make, own)
    if (!own.has(key)) own.set(key, make(key))
    return own.get(key) as Result
  }
}

/** Forgets everything that was kept, since files have changed. */
export function forget(): void {
  results = new Map()
}
