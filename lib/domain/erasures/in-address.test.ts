import { expect, test } from 'vitest'
import { isInAddress } from './in-address'

test.each([
  ['what-ann-lee-said', ['Ann Lee'], true],
  ['ann-lee', ['Nobody', 'ANN  LEE!'], true],
  ['joann-lee-said', ['Ann Lee'], false],
  ['ann-leed', ['Ann Lee'], false],
  ['anything', ['人工知能'], false],
  ['', ['Ann Lee'], false],
  ['', ['人工知能'], false],
])('%s and %j: %s', (slug, phrases, is) => {
  expect(isInAddress(slug, phrases)).toBe(is)
})
