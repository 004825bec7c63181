/**
 * A form's fields by name; one that comes several times becomes a list. Next's own hidden fields begin
 * with `$`. Goes through the form once, since asking it name by name would let one long form hold up the site.
 */
export function formFields(form: FormData): Record<string, unknown> {
  const found = new Map<string, unknown[]>()
  for (const [name, value] of form) {
    const values = found.get(name)
    if (values) values.push(value)
    else if (!name.startsWith('$')) found.set(name, [value])
  }
  const fields = [...found].map(([name, values]) => [
    name,
    values.length === 1 ? values[0] : values,
  ])
  return Object.fromEntries(fields)
}
