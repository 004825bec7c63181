import { expect, it } from 'vitest'
import { redirectTricks } from '@/lib/domain/site/test-redirect-tricks'
import { nextPath } from './next-path'

it.each([
  ['/dashboard/articles?state=draft&q=a%20b', '/dashboard/articles?state=draft&q=a%20b'],
  ['/dashboard/account', '/dashboard/account'],
  ['/dashboard', '/dashboard'],
])('goes on to %s', (wanted, path) => {
  expect(nextPath(wanted)).toBe(path)
})

it.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  ' https://evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  '/dashboard@evil.example',
  '/dashboard.evil.example',
  '/dashboard/../sign-in',
  '/dashboard/..//evil.example',
  '/dashboard/%2e%2e//evil.example',
  '//evil.example/dashboard',
  'dashboard',
  '',
  '/api/auth/signout',
  ['/dashboard', '//evil.example'],
  undefined,
])('does not follow %j', (wanted) => {
  expect(nextPath(wanted)).toBe('/dashboard')
})

it.each(redirectTricks)('is not led away by %j', (wanted) => {
  expect(nextPath(wanted)).toBe('/dashboard')
})

it.each(redirectTricks)('stays at the desk for /dashboard/%s', (trick) => {
  const { host, pathname } = new URL(nextPath(`/dashboard/${trick}`), 'https://news.example')
  expect(host).toBe('news.example')
  expect(pathname).toMatch(/^\/dashboard(\/|$)/)
})
