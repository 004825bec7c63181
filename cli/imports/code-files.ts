import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

const rooms = ['app', 'components', 'lib', 'db', 'cli', 'bench', 'e2e']
const isCode = /\.(ts|tsx|mjs|cjs)$/
/** Tests and their fixtures set the stage with any room's code. */
const isTest = /\.test\.tsx?$|\.d\.ts$|\/(test|temporary)-[^/]+$/

/** The code of the project, by path from its root, without tests. */
export function codeFiles(root: string): string[] {
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

export function parsed(root: string, file: string): ts.SourceFile {
  const text = readFileSync(join(root, file), 'utf8')
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
}

/** What a file imports, as it is written there: import and export … from, import(), require() and `import('…')` types. */
export function importsIn(tree: ts.SourceFile): string[] {
  const names: string[] = []
  visit(tree, (node) => {
    const name = importedName(node)
    if (name) names.push(name)
  })
  return names
}

/** A file of our own by its path from the root, without its ending; null for a package. */
export function ownPath(file: string, name: string): string | null {
  if (name.startsWith('@/')) return name.slice(2)
  return name.startsWith('.') ? join(dirname(file), name) : null
}

export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node)
  ts.forEachChild(node, (child) => visit(child, see))
}

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
