import { expect, test } from 'vitest'
import { deskPages } from './desk-pages'

const everybodys = [
  ['Today', '/dashboard'],
  ['Articles', '/dashboard/articles'],
  ['Ideas', '/dashboard/articles?state=idea'],
  ['Drafts', '/dashboard/articles?state=draft'],
  ['In review', '/dashboard/articles?state=review'],
  ['Ready', '/dashboard/articles?state=ready'],
  ['Scheduled', '/dashboard/articles?state=scheduled'],
  ['Live', '/dashboard/articles?state=live'],
  ['Archived', '/dashboard/articles?state=archived'],
  ['Retracted', '/dashboard/articles?state=retracted'],
  ['Trash', '/dashboard/articles?state=trashed'],
  ['Calendar', '/dashboard/calendar'],
  ['Sources to check', '/dashboard/sources'],
  ['Media', '/dashboard/media'],
  ['Topics', '/dashboard/topics'],
]
const editors = [['Digest', '/dashboard/digest']]
const owners = [
  ['People', '/dashboard/people'],
  ['Settings', '/dashboard/settings'],
  ['What was done', '/dashboard/audit'],
  ['How the site stands', '/dashboard/status'],
]
const last = [
  ['Account', '/dashboard/account'],
  ['The site as readers see it', '/'],
]

test.each([
  ['writer', [...everybodys, ...last]],
  ['editor', [...everybodys, ...editors, ...last]],
  ['owner', [...everybodys, ...editors, ...owners, ...last]],
] as const)('the pages of a desk, as %s sees them', (role, pages) => {
  expect(deskPages(role).map(({ name, href }) => [name, href])).toEqual(pages)
})
