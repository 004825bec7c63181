/**
 * What a form would send, by name.
 * @returns null when a name comes twice: then nobody knows which of the two is meant
 */
export function sentFields(form: FormData): Map<string, FormDataEntryValue> | null {
  const entries = [...form]
  const fields = new Map(entries)
  return fields.size === entries.length ? fields : null
}
