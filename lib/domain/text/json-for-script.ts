const escapes: Record<string, string> = {
  '<': '\\u003c',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
}

/** JSON that can stand inside a script element: no character of it can end the element or be an entity. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<&\u2028\u2029]/g, (character) => escapes[character] ?? '')
}
