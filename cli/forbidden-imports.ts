import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { type ImportRule, importRules } from './import-rules'

const rooms = ['app', 'components', 'lib', 'db', 'cli', 'bench', 'e2e']
const isCode = /\.(ts|tsx|mjs|cjs)$/
/** Tests and their fixtures set the stage with any room's code. */
const isTest = /\.test\.tsx?$|\.d\.ts$|\/(test|temporary)-[^/]+$/

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

function codeFiles(root: string): string[] {
  const top = readdirSync(root).filter((name) => isCode.test(name))
  const inRooms = rooms
    .filter((room) => existsSync(join(root, room)))
    .flatMap((room) =>
      readdirSync(join(root, room), { recursive: true }).map((name) => join(room, String(name))),
    )
  return [...top, ...inRooms].filter(
    (file) => isCode.test(file) && !isTest.test(file) && statSync(join(root, file)).isFile(),
  )
}

function fileProblems(root: string, file: string, rule: ImportRule): string[] {
  const text = readFileSync(join(root, file), 'utf8')
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const problems: string[] = []
  visit(tree, (node) => {
    const name = importedName(node)
    if (name && isForbidden(root, file, name, rule)) problems.push(`${file} imports ${name}`)
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

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  ts.forEachChild(node, (child) => visit(child, see))
}

/** Covers import and export … from, import(), require() and `import('…')` types. */
function importedName(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
    return node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)
      ? node.moduleSpecifier.text
      : null
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return ts.isStringLiteral(node.argument.literal) ? node.argument.literal.text : null
  }
  if (!ts.isCallExpression(node)) return null
  const isImport = node.expression.kind === ts.SyntaxKind.ImportKeyword
  const isRequire = ts.isIdentifier(node.expression) && node.expression.text === 'require'
  const [first] = node.arguments
  return (isImport || isRequire) && first && ts.isStringLiteral(first) ? first.text : null
}

function isForbidden(root: string, file: string, name: string, rule: ImportRule): boolean {
  const own = ownPath(root, file, name)
  if (own !== null) return !rule.may.some((beginning) => own.startsWith(beginning))
  const isNamed = (packages: string[]) =>
    packages.some((one) => name === one || name.startsWith(`${one}/`))
  if (rule.onlyPackages) return !isNamed(rule.onlyPackages)
  return isNamed(rule.never ?? [])
}

function ownPath(root: string, file: string, name: string): string | null {
  if (name.startsWith('@/')) return name.slice(2)
  if (!name.startsWith('.')) return null
  return relative(root, join(root, dirname(file), name))
}
