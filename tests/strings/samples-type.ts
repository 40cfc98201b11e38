/** For each function of a catalogue, what it is called with: the compiler asks for every one, with what it takes. */
export type Samples<Words> = {
  [Key in keyof Words as Words[Key] extends string | RegExp | readonly unknown[] ? never : HoldsFunctions<Words[Key]> extends true ? Key : never]:
    Words[Key] extends (...given: infer Given) => unknown ? readonly Readonly<Given>[] : Samples<Words[Key]>
}
type HoldsFunctions<Words> = Words extends (...given: never[]) => unknown ? true : Words extends string | RegExp | readonly unknown[] ? false : true extends { [Key in keyof Words]: HoldsFunctions<Words[Key]> }[keyof Words] ? true : false
