/**
 * One line of a CSV file (RFC 4180). A cell that a spreadsheet would take for a formula begins with an apostrophe,
 * so that nothing anybody typed is calculated on the machine of whoever opens it.
 */
export function csvLine(cells: (string | number)[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

function cell(value: string | number): string {
  const text = String(value)
  // Some programs skip blanks before they look for a formula, and know the full-width signs too.
  const isFormula = typeof value === 'string' && /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text)
  return `"${(isFormula ? `'${text}` : text).replaceAll('"', '""')}"`
}
