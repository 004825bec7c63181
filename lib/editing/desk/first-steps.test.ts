import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { settings } from '@/db/schema/published'
import { articles } from '@/db/schema/working'
import { onTestDatabase } from '@/lib/accounts/test-database'
import { setSourceFetching } from '@/lib/editing/sources/source-fetching'
import { auditedActions, draftOf } from '@/lib/editing/test-desk'
import { dismissFirstSteps, getFirstSteps } from './first-steps'
import { desk } from './test-today'

onTestDatabase()

test('the first steps are an owner’s, done one by one, and gone once dismissed', () => {
  const { owner, editor, writer } = desk()
  const none = { name: false, people: false, fetching: false, update: false }
  expect(getFirstSteps(owner)).toEqual(none)
  expect(getFirstSteps(editor)).toBeNull()
  setSourceFetching(owner, true)
  setSourceFetching(owner, false)
  database()
    .update(people)
    .set({ email: 'eddie@example.org' })
    .where(eq(people.id, editor.id))
    .run()
  const id = draftOf(writer, 'The first')
  expect(getFirstSteps(owner)).toEqual({ ...none, fetching: true, people: true })
  database().update(articles).set({ state: 'live', liveRev: 2 }).where(eq(articles.id, id)).run()
  expect(getFirstSteps(owner)).toMatchObject({ update: true, name: false })
  expect(() => dismissFirstSteps(editor)).toThrow('Only an owner')
  dismissFirstSteps(owner)
  dismissFirstSteps(owner)
  expect(getFirstSteps(owner)).toBeNull()
  expect(auditedActions('firstSteps')).toEqual(['changed a setting'])
  database().update(settings).set({ key: 'name' }).where(eq(settings.key, 'firstSteps')).run()
  expect(getFirstSteps(owner)).toBeNull()
})
