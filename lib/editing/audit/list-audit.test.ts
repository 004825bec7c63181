import { afterEach, expect, test, vi } from 'vitest'
import { auditLog } from '@/db/schema/accounts'
import { turnedAway } from '@/db/schema/turned-away'
import { writeTransaction } from '@/db/transaction'
import { audit } from '@/lib/accounts/audit'
import { clockAt } from '@/lib/accounts/test-database'
import { noteRefusal } from '@/lib/accounts/turned-away'
import { type AuditFilter, auditFilterFrom } from '@/lib/domain/audit/audit-filter'
import { draftOf, hire } from '@/lib/editing/test-desk'
import { NotAllowed } from '@/lib/errors'
import { testPublication } from '@/lib/published/test-publication'
import { auditAsCsv } from './audit-as-csv'
import { auditedActions, listAudit } from './list-audit'
import { listRefusals } from './list-refusals'

const { db } = testPublication()
const now = Date.UTC(2026, 10, 23, 12)
const day = 86_400_000

afterEach(() => vi.useRealTimers())

function filter(wanted: Partial<AuditFilter> = {}): AuditFilter {
  return { ...auditFilterFrom({}), ...wanted }
}

function done(at: number, actor: { id: string | null; name: string }, words: string, about = 's') {
  clockAt(at)
  writeTransaction(db(), (tx) => audit(tx, actor, words, about, { reason: `At ${at - now}` }))
  vi.useRealTimers()
}

test('who did what with what is told in words, and narrowed by each of them', () => {
  const [owner, ada] = [hire('owner'), hire('editor', 'Ada')]
  const site = { id: null, name: 'nightly job' }
  const id = draftOf(ada, 'A headline')
  db().$client.exec('DROP TRIGGER audit_log_no_delete')
  db().delete(auditLog).run()
  done(now - day, ada, 'published an update', id)
  done(now, owner, 'changed a setting', 'name')
  done(now, ada, 'put an update in the trash', 'gone')
  done(now + 1, site, 'thinned revisions', id)
  const about = { about: 'A headline', href: `/dashboard/articles/${id}` }
  const nothing = { about: '', href: null }
  const row = (at: number, actor: string, action: string, rest: object) => {
    const place = { at, row: expect.any(Number) }
    return { place, at, actor, action, detail: { reason: `At ${at - now}` }, ...rest }
  }
  const [first, second, third, fourth] = [
    row(now - day, 'Ada', 'published an update', about),
    row(now, 'The owner', 'changed a setting', { about: 'Name', href: '/dashboard/settings' }),
    row(now, 'Ada', 'put an update in the trash', nothing),
    row(now + 1, 'nightly job', 'thinned revisions', about),
  ]
  const list = (wanted?: Partial<AuditFilter>) => listAudit(owner, filter(wanted), 'UTC').rows
  expect(list()).toEqual([fourth, third, second, first])
  expect(list({ person: ada.id })).toEqual([third, first])
  expect(list({ person: 'site' })).toEqual([fourth])
  expect(list({ action: 'changed a setting' })).toEqual([second])
  expect(list({ from: '2026-11-23' })).toEqual([fourth, third, second])
  expect(list({ to: '2026-11-22' })).toEqual([first])
  expect(list({ subject: id })).toEqual([fourth, first])
  expect(list({ subject: 'https://news.example/updates/a-headline' })).toEqual([fourth, first])
  expect(list({ subject: 'nothing', person: ada.id })).toEqual([])
  expect(auditedActions(owner)).toEqual([
    'changed a setting',
    'published an update',
    'put an update in the trash',
    'thinned revisions',
  ])
  const one = listAudit(owner, filter(), 'UTC', 2)
  expect(one).toEqual({ rows: [fourth, third], isMore: true })
  const before = one.rows[1]?.place ?? null
  expect(listAudit(owner, filter({ before }), 'UTC', 2)).toEqual({
    rows: [second, first],
    isMore: false,
  })
})

test('as a file it is whole however long it is, and nothing in it is calculated', () => {
  const owner = hire('owner')
  const evil = { id: owner.id, name: '=HYPERLINK("http://x")' }
  const at = '2026-11-23T12:00:00.000Z'
  clockAt(now)
  writeTransaction(db(), (tx) => {
    for (let count = 0; count < 501; count++) {
      audit(tx, evil, 'tried', '+1@example.org', { reason: 'At 0' })
    }
  })
  const file = [...auditAsCsv(owner, filter({ action: 'tried' }), 'UTC')].join('').split('\r\n')
  expect(file).toHaveLength(503)
  expect(file.slice(0, 2)).toEqual([
    '"When","Who","What","About","More"',
    `"${at}","'=HYPERLINK(""http://x"")","tried","'+1@example.org","The reason given: At 0."`,
  ])
  expect(new Set(file.slice(1, -1)).size).toBe(1)
})

test('refusals are listed by the hour, the latest first', () => {
  const [owner, ada] = [hire('owner'), hire('editor', 'Ada')]
  db().delete(turnedAway).run()
  const at = { network: '203.0.113.0/24', personId: null }
  noteRefusal({ ...at, kind: 'sign-in', personId: ada.id }, now)
  noteRefusal({ ...at, kind: 'foreign' }, now + 1)
  noteRefusal({ ...at, kind: 'foreign' }, now + 2)
  const signIn = { kind: 'sign-in', network: at.network, person: 'Ada', count: 1, lastAt: now }
  const foreign = { ...signIn, kind: 'foreign', person: null, count: 2, lastAt: now + 2 }
  const list = (wanted?: Partial<AuditFilter>) => {
    const { rows, next } = listRefusals(owner, filter({ view: 'refused', ...wanted }), 'UTC')
    expect(next).toBeNull()
    return rows.map(({ id: _, ...row }) => row)
  }
  expect(list()).toEqual([foreign, signIn])
  expect(list({ person: ada.id })).toEqual([signIn])
  expect(list({ person: 'site' })).toEqual([foreign])
  expect(list({ action: 'foreign' })).toEqual([foreign])
  expect(list({ subject: '203.0.113.0/24' })).toEqual([foreign, signIn])
  expect(list({ from: '2026-11-24' })).toEqual([])
})

test('only owners see any of it', () => {
  for (const actor of [hire('editor'), hire('writer')]) {
    expect(() => listAudit(actor, filter(), 'UTC')).toThrow(NotAllowed)
    expect(() => listRefusals(actor, filter(), 'UTC')).toThrow(NotAllowed)
    expect(() => auditAsCsv(actor, filter(), 'UTC')).toThrow(NotAllowed)
    expect(() => auditedActions(actor)).toThrow(NotAllowed)
  }
})
