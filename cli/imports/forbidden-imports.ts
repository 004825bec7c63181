import ts from 'typescript'
import { codeFiles, importsIn, ownPath, parsed, visit } from './code-files'
import { type ImportRule, importRules } from './import-rules'

/** Constants that the build writes into the code. */
const setByBuild = /^process\.env\.(NODE_ENV|[A-Z]+_SCRIPT)$/

/**
 * Walks the tree for imports against the arrows of the house.
 * @param root folder that holds app, components, lib and db
 * @returns one line for each, naming file and import; empty when the walls stand
 */
export function forbiddenImports(root: string): string[] {
  return codeFiles(root).flatMap((file) => {
    const rule = importRules.find(({ folder }) => folder.test(file))
    return rule ? fileProblems(root, file, rule) : []
  })
}

function fileProblems(root: string, file: string, rule: ImportRule): string[] {
  const tree = parsed(root, file)
  const problems = importsIn(tree)
    .filter((name) => isForbidden(file, name, rule))
    .map((name) => `${file} imports ${name}`)
  visit(tree, (node) => {
    const code = node.getText(tree)
    if (ts.isPropertyAccessExpression(node) && code === 'process.env' && !rule.environment) {
      if (setByBuild.test(node.parent.getText(tree))) return
      problems.push(`${file} reads process.env; settings come from lib/env`)
    }
    if (rule.noClock && (code === 'Date.now()' || code === 'new Date()')) {
      problems.push(`${file} reads the clock; pass the time in`)
    }
  })
  return problems
}

function isForbidden(file: string, name: string, rule: ImportRule): boolean {
  const own = ownPath(file, name)
  if (own !== null) return !rule.may.some((beginning) => own.startsWith(beginning))
  const isNamed = (packages: string[]) =>
    packages.some((one) => name === one || name.startsWith(`${one}/`))
  if (rule.onlyPackages) return !isNamed(rule.onlyPackages)
  return isNamed(rule.never ?? [])
}
