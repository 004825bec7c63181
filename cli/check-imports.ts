import { join } from 'node:path'
import { folderCircles } from './imports/folder-circles'
import { forbiddenImports } from './imports/forbidden-imports'

const root = join(import.meta.dirname, '..')
const problems = [...forbiddenImports(root), ...folderCircles(root)]
for (const problem of problems) console.error(problem)
if (problems.length === 0) console.log('Imports go one way, and no two folders import each other.')
process.exitCode = problems.length === 0 ? 0 : 1
