import type { TextOptions } from '@clack/prompts'

/** Why the command ends early: a sentence for the person, and the exit status. */
export class Stop extends Error {
  constructor(message: string, readonly status: 2 | 130) {
    super(message)
  }
}

/** What is asked of the person. Where nobody can be asked, `missing` is what the command ends with. */
interface Question {
  message: string
  missing: string
}

/** Asks the person at the terminal, or stops: with status 2 where nobody can be asked, as every command that was called wrongly, with 130 where the person leaves. */
export interface Asker {
  /** Whether there is anybody to ask. */
  asks: boolean
  /** A line of text. `fault` says what is wrong with an answer; the person then mends it. */
  text(question: Question & { initial?: string; fault(answer: string): string | undefined }): Promise<string>
  /** One of several things: name -> what it is. */
  choose<Name extends string>(question: Question & { options: Readonly<Record<Name, string>> }): Promise<Name>
  /** Yes or no; no where nobody can be asked. */
  confirm(message: string): Promise<boolean>
}

/** The asker for a terminal, or for a script where `asks` is false. */
export function asker(asks: boolean): Asker {
  // Loaded only where it is needed: a script waits for no prompts, and they want a newer Node than the site does.
  const prompts = async ({ missing }: { missing: string }) => {
    if (!asks) throw new Stop(missing, 2)
    return import('@clack/prompts')
  }
  return {
    asks,
    async text({ initial, fault, ...question }) {
      const { text } = await prompts(question)
      const options: TextOptions = { message: question.message, validate: (answer: string | undefined) => fault(answer ?? '') }
      return answered<string>(text(initial === undefined ? options : { ...options, initialValue: initial }))
    },
    async choose<Name extends string>({ options, ...question }: Question & { options: Readonly<Record<Name, string>> }) {
      const { select } = await prompts(question)
      const names = Object.keys(options) as Name[]
      return (await answered<string>(select({ message: question.message, options: names.map((name) => ({ value: name as string, label: name, hint: options[name] })) }))) as Name
    },
    async confirm(message) {
      if (!asks) return false
      const { confirm } = await prompts({ missing: '' })
      return answered<boolean>(confirm({ message, initialValue: false }))
    },
  }
}

/** The answer to a prompt. A prompt that was left gives a symbol. */
async function answered<Answer extends string | boolean>(prompt: Promise<Answer | symbol>): Promise<Answer> {
  const nothing = 'Nothing was written.'
  // Input that ends (Ctrl-D) answers nothing and leaves Node with nothing to do: that is leaving, too, with the cursor still hidden.
  const ended = () => {
    process.exitCode = 130
    console.error(`\u001b[?25h\n${nothing}`)
  }
  process.once('exit', ended)
  const answer = await prompt
  process.off('exit', ended)
  if (typeof answer === 'symbol') throw new Stop(nothing, 130)
  return answer
}
