import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { envExample, settingsPage } from './settings/settings-page'

const root = join(import.meta.dirname, '..')

writeFileSync(join(root, 'docs/settings.md'), settingsPage())
writeFileSync(join(root, '.env.example'), envExample())
console.log('Wrote docs/settings.md and .env.example.')
