import { forTypeScript, tool } from './run.mjs'

const check = (name, ...commands) => ({ name, commands })

export const lint = check('lint', tool('@biomejs/biome/bin/biome', 'check'))
/**
 * Next writes the types of routes that tsc needs. The native compiler takes a third of the time; Next and the tools
 * still ask the older one, as the native one has no interface for them.
 */
export const types = check(
  'types',
  tool('next/dist/bin/next', 'typegen'),
  tool('typescript-native/bin/tsc', '--noEmit'),
)
export const unusedCode = check('unused code', tool('knip/bin/knip.js'))
export const imports = check('imports', [...forTypeScript, 'cli/check-imports.ts'])
