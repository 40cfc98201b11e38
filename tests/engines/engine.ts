/** Where the site is served to an engine: as hosts send it, and under a policy that forbids every script, for engines that cannot switch scripts off. */
export interface Origins {
  site: string
  withoutScript: string
}

/** How a page is opened: how wide and high in CSS pixels (1280 × 900 unless said), and whether its scripts run (they do). */
export interface Opening {
  width?: number
  height?: number
  script?: boolean
}

/**
 * A browser of one engine with one page in it: the little that tests ask of all three. Selectors are CSS and mean the first element they fit.
 * Where an element is not there, each rejects with the words of the engine's own driver.
 */
export interface Engine {
  readonly name: string
  /** Opens an address of the site, such as `/staking/`, and waits until everything on it is loaded. What was wrong with the page before is forgotten. */
  open(address: string, opening?: Opening): Promise<void>
  /** Makes the window so wide that the page has `width` px, scroll bars or not. */
  resize(width: number, height?: number): Promise<void>
  /** What a function gives that runs in the page, with `argument` (JSON) at hand. */
  evaluate<Result>(run: () => Result | Promise<Result>): Promise<Result>
  evaluate<Result, Argument>(run: (argument: Argument) => Result | Promise<Result>, argument: Argument): Promise<Result>
  /** Brings an element into view and clicks on it as a reader does. */
  click(selector: string): Promise<void>
  /** Chooses the option of a value in a list. */
  select(selector: string, value: string): Promise<void>
  /** Types letters, one key after another, where the focus is. */
  type(text: string): Promise<void>
  /** A PNG of what is in the window. */
  screenshot(): Promise<Uint8Array>
  /** The page on A4, as a PDF; not every engine can be asked for it. */
  print?(): Promise<Uint8Array>
  /** What was wrong with the page since it was opened: errors and warnings on the console, errors nobody caught. */
  faults(): Promise<string[]>
  close(): Promise<void>
}
