/**
 * Text as a terminal may be given it. What people and other sites wrote is in it, and a terminal obeys control
 * characters: they would move the cursor, hide lines or change its title.
 */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, '\ufffd')
}
