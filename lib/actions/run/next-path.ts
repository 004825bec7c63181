import { paths } from '@/lib/paths'

/** Where to go after signing in: a page of the desk, and its first screen for anything else. */
export function nextPath(wanted: unknown): string {
  const desk = paths.dashboard()
  if (typeof wanted !== 'string' || !/^\/dashboard\//.test(wanted)) return desk
  const url = new URL(wanted, 'https://desk.invalid')
  const isInside = url.host === 'desk.invalid' && url.pathname.startsWith(`${desk}/`)
  return isInside ? url.pathname + url.search : desk
}
