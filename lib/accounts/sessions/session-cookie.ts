import { isSecureSite } from '@/lib/site'

/** Over https browsers keep a `__Host-` cookie to this very host; over plain http they refuse the prefix. */
export function cookieName(
  name: 'session' | 'csrf' | 'callback' | 'second-step' | 'single-sign-on' | 'device',
): string {
  return isSecureSite() ? `__Host-headsup-${name}` : `headsup-${name}`
}
