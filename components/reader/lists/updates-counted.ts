/** "1 update", "12 updates" */
export function updatesCounted(count: number): string {
  return count === 1 ? '1 update' : `${count} updates`
}
