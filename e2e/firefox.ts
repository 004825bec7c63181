import { existsSync } from 'node:fs'

/** Firefox as the test command found it, or for a single test where Debian has it; null where there is none. */
export function firefox(): string | null {
  const { FIREFOX_PATH } = process.env
  const places =
    FIREFOX_PATH === undefined ? ['/usr/bin/firefox-esr', '/usr/bin/firefox'] : [FIREFOX_PATH]
  return places.find((path) => existsSync(path)) ?? null
}
