/** A figure in a text. Offsets are in UTF-16 units. */
export interface Figure {
  /** What it comes to, the same in every language: "57600", "10%", "month 5", "EIP-7251"; in words, where they count something, "~2". */
  value: string
  /** What it counts, where that stands beside it: "ETH", "day"; of a month its year and day, "2025/7". */
  unit?: string
  start: number
  end: number
}
