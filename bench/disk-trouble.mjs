import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import SQLite from 'better-sqlite3'
import { root } from '../cli/steps/run.mjs'
import { hireEditor } from './editor.mjs'
import { FailingWrites } from './failing-writes.mjs'
import { add } from './seen.mjs'
import { startSite } from './site.mjs'
import { SmallDisk } from './small-disk.mjs'
import { TroubledDesk } from './troubled-desk.mjs'

/**
 * A disk that is full, fails or is mounted read-only, while people work and while commands run: each is refused in
 * words, reading goes on, who is signed in stays so, and all goes on by itself when the trouble is over.
 * @returns {Promise<import('./seen.mjs').Seen[]>}
 */
export async function diskTrouble() {
  const seen = []
  await onDisk(64, (disk) => fullWhileServing(disk, seen))
  await onDisk(64, (disk) => fullForCommands(disk, seen))
  await onDisk(64, (disk) => readOnly(disk, seen))
  if (FailingWrites.arePossible()) await onDisk(64, (disk) => failing(disk, seen))
  else console.log('left out: writes that fail, for which there is no fiu-run (fiu-utils) here')
  return seen
}

async function onDisk(megabytes, work) {
  const disk = new SmallDisk(megabytes)
  try {
    await work(disk)
  } finally {
    disk.remove()
  }
}

async function fullWhileServing(disk, seen) {
  let site = await startSite(disk.data, { HEADSUP_DEMO: '1' })
  // Whoever reads for long keeps the log from beginning anew, so each change needs more room.
  const reader = new SQLite(join(disk.data, 'headsup.db'), { readonly: true })
  try {
    hireEditor(site)
    const desk = await TroubledDesk.of(site)
    reader.exec('BEGIN')
    reader.prepare('SELECT count(*) FROM articles').get()
    disk.fill()
    await desk.saveUntilRefused()
    await desk.expectRefused(seen, 'disk full', /^The disk is full, so/)
    await expectReading(site, desk, seen, 'disk full')
    expectCommand(
      seen,
      'disk full: backup',
      run(disk, 'backup'),
      1,
      /^No backup was made: .*Make room/,
    )
    expectCommand(seen, 'disk full: doctor', run(disk, 'doctor'), 1, /WRONG {2}disk space: /)
    reader.close()
    await site.stop()
    site = await startSite(disk.data)
    await expectReading(site, desk, seen, 'started on the full disk')
    disk.makeRoom()
    await desk.expectTaken(seen, 'room again')
  } finally {
    if (reader.open) reader.close()
    await site.stop()
  }
  expectWhole(disk, seen, 'after the full disk')
}

function fullForCommands(disk, seen) {
  const { data } = disk
  disk.fill()
  const first = run(disk, 'migrate')
  expectCommand(seen, 'first start on a full disk', first, 1, /(full|ENOSPC).*[Mm]ake room/s)
  disk.makeRoom()
  expectCommand(seen, 'first start with room again', run(disk, 'migrate'), 0, /done/)
  expectCommand(seen, 'a backup', run(disk, 'backup'), 1, /500 MB|are needed/)

  const elsewhere = mkdtempSync(join(tmpdir(), 'headsup-elsewhere-'))
  expectCommand(seen, 'a backup elsewhere', run(disk, 'backup', '--to', elsewhere), 0, /./)
  const [name] = readdirSync(elsewhere)
  const folder = join(elsewhere, name)
  const crowded =
    /^Nothing was restored, since what is there is copied first\. .*move .* yourself\.$/
  expectCommand(seen, 'restore with little room', run(disk, 'restore', folder), 1, crowded)
  for (const end of ['', '-wal', '-shm']) rmSync(join(data, `headsup.db${end}`), { force: true })
  disk.fill()
  const refused = /^Nothing was restored, and the database is as it was: the disk of .* is full\./
  expectCommand(seen, 'restore on a full disk', run(disk, 'restore', folder), 1, refused)
  const unseen = run(disk, 'verify-backup', folder, { TMPDIR: disk.place })
  expectCommand(
    seen,
    'verify-backup without room',
    unseen,
    1,
    /of the backup nothing is known to be wrong/,
  )
  disk.makeRoom()
  expectCommand(seen, 'restore with room again', run(disk, 'restore', folder), 0, /Restored/)
  rmSync(elsewhere, { recursive: true })

  const old = join(disk.place, 'old')
  const older = { ...disk, data: old, place: disk.place }
  cpSync(data, old, { recursive: true })
  const fixture = gunzipSync(readFileSync(join(root, 'db/fixtures/0020.db.gz')))
  for (const end of ['-wal', '-shm']) rmSync(join(old, `headsup.db${end}`), { force: true })
  writeFileSync(join(old, 'headsup.db'), fixture)
  disk.fill()
  const stopped = run(older, 'migrate')
  expectCommand(
    seen,
    'upgrade on a full disk',
    stopped,
    1,
    /disk is full\. Make room|disk.*full\. Make room/,
  )
  add(
    seen,
    'upgrade on a full disk: the database is as it was',
    migrationsOf(old) === 21,
    migrationsOf(old),
  )
  disk.makeRoom()
  expectCommand(seen, 'upgrade with room again', run(older, 'migrate'), 0, /done/)
}

async function readOnly(disk, seen) {
  expectCommand(seen, 'a data directory', run(disk, 'migrate'), 0, /done/)
  disk.remount('ro')
  const words = /mounted read-only\. Mount it/
  for (const name of ['migrate', 'backup', 'doctor']) {
    expectCommand(
      seen,
      `read-only disk: ${name}`,
      run(disk, name),
      1,
      name === 'backup' ? /No backup was made|cannot be/ : words,
    )
  }
  const start = startOnce(disk)
  expectCommand(seen, 'read-only disk: start', start, 1, words)
  disk.remount('rw')
  const site = await startSite(disk.data)
  const { status } = await fetch(site.url)
  await site.stop()
  add(seen, 'written to again: start', status === 200, status)
}

async function failing(disk, seen) {
  const writes = new FailingWrites(disk.place)
  const site = await startSite(disk.data, { HEADSUP_DEMO: '1', ...writes.settings })
  try {
    hireEditor(site)
    const desk = await TroubledDesk.of(site)
    await desk.expectTaken(seen, 'before the disk fails')
    writes.begin(site.pid)
    await desk.expectRefused(seen, 'disk fails', /^The disk did not take the change, so/)
    await expectReading(site, desk, seen, 'disk fails')
    writes.end(site.pid)
    await desk.expectTaken(seen, 'disk works again')
  } finally {
    await site.stop()
  }
  expectWhole(disk, seen, 'after the failing disk')
}

async function expectReading(site, desk, seen, when) {
  for (const path of [
    '/',
    '/topics',
    '/search?q=model',
    '/feed.xml',
    '/updates/none',
    '/sign-in',
  ]) {
    const { status } = await fetch(site.url + path)
    add(seen, `${when}: ${path}`, status === (path === '/updates/none' ? 404 : 200), status)
  }
  const found = await desk.client.article(desk.id).catch(() => null)
  add(seen, `${when}: still signed in`, found?.rev > 0, found ? 'yes' : 'no')
}

function expectWhole(disk, seen, when) {
  const db = new SQLite(join(disk.data, 'headsup.db'))
  const integrity = db.pragma('integrity_check', { simple: true })
  const broken = db.pragma('foreign_key_check').length
  db.close()
  add(
    seen,
    `${when}: database whole`,
    integrity === 'ok' && broken === 0,
    `${integrity}, ${broken}`,
  )
  const names = readdirSync(disk.data, { recursive: true, encoding: 'utf8' })
  const left = names.filter((name) => /\.(part|tmp|restoring)$/.test(name))
  add(seen, `${when}: nothing left over`, left.length === 0, left.join(' '))
}

function migrationsOf(data) {
  const db = new SQLite(join(data, 'headsup.db'), { readonly: true })
  const count = db.prepare('SELECT count(*) FROM __drizzle_migrations').pluck().get()
  db.close()
  return count
}

/** The last of the words may be settings of the environment. */
function run({ data }, ...words) {
  const settings = typeof words.at(-1) === 'object' ? words.pop() : {}
  return ended(['cli/headsup.mjs', ...words], data, settings)
}

function startOnce({ data }) {
  return ended(['cli/start.mjs'], data)
}

function ended(args, data, settings = {}) {
  const env = { ...process.env, DATA_DIR: data, PORT: '4159', HEADSUP_DEMO: '0', ...settings }
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    env,
    encoding: 'utf8',
    timeout: 120_000,
  })
  return { status, said: `${stdout}${stderr}`.trim() }
}

function expectCommand(seen, what, { status, said }, code, words) {
  const isPlain = !/^\s+at /m.test(said)
  add(seen, what, status === code && words.test(said) && isPlain, `${status} ${said}`)
}
