import { join } from 'node:path'
import { forbiddenImports } from './forbidden-imports'

const problems = forbiddenImports(join(import.meta.dirname, '..'))
for (const problem of problems) console.error(problem)
if (problems.length === 0) console.log('Imports go one way.')
process.exitCode = problems.length === 0 ? 0 : 1
