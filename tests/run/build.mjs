import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { forgetSettings } from './settings.mjs'

// Builds the site that the tests look at, whatever the environment says of another.
forgetSettings()
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
const { status } = spawnSync(process.execPath, scripts.build.split(' ').slice(1), { stdio: 'inherit' })
process.exitCode = status ?? 2
