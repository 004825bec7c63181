import { env } from './env'

/** A path of ours as a full address, as links that leave the site need it. */
export function absolute(path: string): string {
  return new URL(path, `${env().SITE_URL}/`).href
}

/** Session and other cookies are `__Host-` and Secure whenever the site is served over https. */
export function isSecureSite(): boolean {
  return env().SITE_URL.startsWith('https:')
}
