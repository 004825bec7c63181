import { forTypeScript, tool } from './run.mjs'

const check = (name, ...commands) => ({ name, commands })

export const lint = check('lint', tool('@biomejs/biome/bin/biome', 'check'))
/** Next writes the types of routes that tsc needs. */
export const types = check(
  'types',
  tool('next/dist/bin/next', 'typegen'),
  tool('typescript/bin/tsc', '--noEmit'),
)
export const unusedCode = check('unused code', tool('knip/bin/knip.js'))
export const imports = check('imports', [...forTypeScript, 'cli/check-imports.ts'])
