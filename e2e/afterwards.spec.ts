import { join } from 'node:path'
import { expect } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { isOnPurpose } from './blocked-on-purpose'
import { test } from './test'
import { testSite } from './test-site'

test('no page of ours made a browser block anything in the whole run', () => {
  const db = new SQLite(join(testSite.dataDirectory, 'headsup.db'), { readonly: true })
  const reports = db.prepare('SELECT page, directive, blocked, count FROM policy_reports').all()
  db.close()
  const unmeant = (reports as Parameters<typeof isOnPurpose>[0][]).filter(
    (report) => !isOnPurpose(report),
  )
  expect(unmeant).toEqual([])
})
