/** Whether something is a number of milliseconds that a date can have (ECMAScript, Time Values). */
export function isTime(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= 8.64e15
}
