declare global {
  var headsupHeartbeat: number | undefined
}

/** Notes that this process has just looked for what is due. The several bundles of one process share it. */
export function beat(now: number): void {
  globalThis.headsupHeartbeat = now
}

/** When this process last looked for what is due, in Unix milliseconds; null before the first time. */
export function lastBeat(): number | null {
  return globalThis.headsupHeartbeat ?? null
}
