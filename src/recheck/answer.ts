/** What came back from outside: what was read, or in a few words why nobody can tell. The words are ours, never those of a server. */
export type Answer<T> = { read: T; unclear?: undefined } | { read?: undefined; unclear: string }
