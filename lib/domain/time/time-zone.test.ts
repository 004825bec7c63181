import { expect, test } from 'vitest'
import { isZone } from './time-zone'

test.each([
  ['UTC', true],
  ['Europe/Berlin', true],
  ['America/Port-au-Prince', true],
  ['America/Argentina/Buenos_Aires', true],
  ['Etc/GMT+5', true],
  ['', false],
  ['+02:00', false],
  ['-0530', false],
  ['Mars/Olympus', false],
])('whether %j is a zone is %s', (zone, is) => {
  expect(isZone(zone)).toBe(is)
})
