import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../..')

type Exports = Record<string, unknown>

/** For tests: every file of the project that holds server actions, by its path. */
export function actionFiles(): string[] {
  return ['app', 'components', 'lib', 'db']
    .flatMap(codeIn)
    .filter((file) => /^\s*['"]use server['"]/m.test(readFileSync(join(root, file), 'utf8')))
    .sort()
}

/** For tests: every file that answers an address without a page. */
export function routeFiles(): string[] {
  return codeIn('app')
    .filter((file) => /(^|\/)route\.tsx?$/.test(file))
    .sort()
}

/** For tests: what a file of the project exports that can be called, by name. */
export async function callable<Call>(file: string): Promise<[name: string, call: Call][]> {
  const exported: Exports = await import(/* @vite-ignore */ join(root, file))
  return Object.entries(exported).filter((entry): entry is [string, Call] => {
    return typeof entry[1] === 'function'
  })
}

function codeIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true })
    .map((file) => `${folder}/${String(file).replaceAll('\\', '/')}`)
    .filter((file) => /(?<!\.test)\.tsx?$/.test(file))
}
