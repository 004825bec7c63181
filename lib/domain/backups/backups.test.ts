import { expect, test } from 'vitest'
import { backupName, readBackupName } from './backup-name'
import { supersededBackups } from './superseded-backups'

const made = (at: string, why: Parameters<typeof backupName>[1] = 'by itself') => {
  const madeAt = Date.parse(at)
  return { name: backupName(madeAt, why), madeAt, why }
}

test.each(['by hand', 'by itself', 'before a restore', 'before an upgrade'] as const)(
  'the name of a backup made %s says so',
  (why) => {
    const backup = made('2026-11-29T18:30:05Z', why)
    expect(readBackupName(backup.name)).toEqual(backup)
  },
)

test.each(['20261129T183005Z-other', '20261399T183005Z', 'mine', '20261129T183005Z.part', ''])(
  '%j is no name of a backup',
  (name) => {
    expect(readBackupName(name)).toBeNull()
  },
)

test('of two months of hours, the last of six hours, seven days and four weeks stay', () => {
  const last = Date.parse('2026-11-29T18:30:00Z')
  const hours = Array.from({ length: 24 * 60 }, (_, at) => {
    return made(new Date(last - at * 3_600_000).toISOString())
  })
  const gone = new Set(supersededBackups(hours.toReversed()).map(({ name }) => name))
  expect(hours.filter(({ name }) => !gone.has(name)).map(({ name }) => name)).toEqual([
    '20261129T183000Z-auto',
    '20261129T173000Z-auto',
    '20261129T163000Z-auto',
    '20261129T153000Z-auto',
    '20261129T143000Z-auto',
    '20261129T133000Z-auto',
    '20261128T233000Z-auto',
    '20261127T233000Z-auto',
    '20261126T233000Z-auto',
    '20261125T233000Z-auto',
    '20261124T233000Z-auto',
    '20261123T233000Z-auto',
    '20261118T233000Z-auto',
    '20261111T233000Z-auto',
  ])
})

test('what people made is never forgotten, nor what a restore kept', () => {
  const old = [
    made('2020-01-01T00:00:00Z', 'by hand'),
    made('2020-01-01T00:00:01Z', 'by hand'),
    made('2020-01-01T00:00:02Z', 'before a restore'),
  ]
  expect(supersededBackups([...old, made('2026-01-01T00:00:00Z')])).toEqual([])
})
