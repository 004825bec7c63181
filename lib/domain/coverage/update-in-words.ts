/** Where only an id is at hand, its end tells two updates apart. */
export function updateInWords(id: string): string {
  return id === '' ? '' : `Update ${id.slice(-8)}`
}
