/** What a folder may reach. The first rule whose folder fits a file counts; all that is not named is refused. */
export type ImportRule = {
  folder: RegExp
  /** Our own files it may import, by the beginning of their path. */
  may: string[]
  /** Packages it must not import, by name; with `onlyPackages` every other one is refused too. */
  never?: string[]
  onlyPackages?: string[]
  /** Whether it may read the environment itself. */
  environment?: boolean
  /** Pure code takes the time as an argument. */
  noClock?: boolean
}

const drivers = ['drizzle-orm', 'better-sqlite3']
/** A reader page is drawn once for everybody, and runs nothing of the framework. */
const ofApplications = ['next-auth', 'next/headers', 'next/link', 'next/navigation', 'next/cache']
const readerMay = ['components/ui/', 'components/reader/', 'lib/published/', 'lib/domain/']
const plain = [
  'lib/domain/',
  'lib/paths',
  'lib/site',
  'lib/errors',
  'lib/env',
  'lib/media-folder',
  'lib/command-call',
  'lib/log',
  'lib/counts',
  'lib/tracer',
  'lib/database-problem',
]

/** The arrows of the house: app → components → lib → db, and nothing of the readers' reaches a draft. */
export const importRules: ImportRule[] = [
  {
    folder: /^app\/\((editor|preview|asked)\)\/|^app\/api\//,
    may: [
      'app/(editor)/',
      'app/(preview)/',
      'app/(reader)/reader',
      'app/fonts',
      'app/tokens',
      'components/',
      'lib/',
    ],
    never: drivers,
  },
  {
    // Whether there is a digest by mail, and for whoever has the link of one what they chose. No draft is there.
    folder: /^app\/\(reader\)\/((digest|feeds|page)\/|page\.tsx$)/,
    may: ['app/(reader)/', ...readerMay, 'lib/digest/', 'lib/paths', 'lib/site'],
    never: [...drivers, ...ofApplications],
  },
  {
    folder: /^app\//,
    may: [
      'app/(reader)/',
      'app/(machines)/',
      'app/fonts',
      'app/tokens',
      ...readerMay,
      'lib/paths',
      'lib/site',
      'lib/cards/',
      'lib/media/',
      'lib/health/',
    ],
    never: [...drivers, ...ofApplications],
  },
  { folder: /^components\/ui\//, may: ['components/ui/'], never: [...drivers, 'next-auth'] },
  {
    folder: /^components\/reader\//,
    may: [
      'components/ui/',
      'components/reader/',
      'lib/domain/',
      'lib/paths',
      'lib/site',
      'lib/log',
    ],
    never: [...drivers, ...ofApplications],
  },
  {
    folder: /^components\/editor\//,
    may: ['components/', 'lib/domain/', 'lib/actions/', 'lib/paths', 'lib/site'],
    never: [...drivers, 'next-auth'],
  },
  {
    folder: /^lib\/domain\//,
    may: ['lib/domain/', 'lib/paths'],
    onlyPackages: [
      'zod',
      'ipaddr.js',
      'mdast-util-from-markdown',
      'mdast-util-to-markdown',
      'mdast',
      'schema-dts',
      'diff',
      'temporal-polyfill',
    ],
    noClock: true,
  },
  {
    folder: /^lib\/published\//,
    may: [
      'lib/published/',
      'lib/cards/',
      ...plain,
      'db/connection',
      'db/questions',
      'db/schema/published',
    ],
    never: ['next', 'react', 'next-auth', 'better-sqlite3'],
  },
  {
    // Readers' addresses, and what is mailed to them: made from the live copy, by nobody of the desk.
    folder: /^lib\/digest\//,
    may: ['lib/digest/', 'lib/accounts/', 'lib/published/', ...plain, 'db/'],
    never: ['next', 'react', 'next-auth', 'better-sqlite3'],
  },
  {
    // It counts and tells no words, so it needs neither the tables nor what is written on them.
    folder: /^lib\/health\//,
    may: [
      'lib/health/',
      'lib/domain/',
      'lib/command-call',
      'lib/env',
      'lib/media-folder',
      'lib/errors',
      'lib/log',
      'lib/backups/list-backups',
      'db/connection',
      'db/migrate',
      'db/primary-standing',
    ],
    never: [...drivers, 'next', 'react', 'next-auth'],
  },
  {
    // Numbers and kinds of things, for programs that watch the site.
    folder: /^lib\/metrics\//,
    may: ['lib/metrics/', 'lib/health/', 'lib/counts', 'lib/backups/list-backups', 'db/connection'],
    never: [...drivers, 'next', 'react', 'next-auth'],
  },
  {
    // It copies everything and understands nothing of it.
    folder: /^lib\/backups\//,
    may: [
      'lib/backups/',
      'lib/domain/backups/',
      'lib/command-call',
      'lib/env',
      'lib/media-folder',
      'db/connection',
      'db/kept-copies',
      'db/replica/primary-settings',
      'db/write-copy',
      'db/migrate',
    ],
    never: ['drizzle-orm', 'next', 'react', 'next-auth'],
  },
  {
    folder:
      /^lib\/accounts\/(sessions\/(auth|require-actor|session-in-cookie|carry-session)|sign-in\/second-step-cookie|single-sign-on\/pending-(sign-in|cookie))\.ts$/,
    may: ['lib/accounts/', ...plain, 'db/'],
  },
  {
    folder: /^lib\/(editing|accounts)\//,
    may: [
      'lib/editing/',
      'lib/accounts/',
      'lib/cards/',
      'lib/media/',
      'lib/outside/',
      'lib/digest/',
      'lib/published/',
      'lib/threads/',
      'lib/health/',
      'lib/backups/list-backups',
      ...plain,
      'db/',
    ],
    never: ['next', 'react', 'next-auth', 'better-sqlite3'],
  },
  {
    folder: /^lib\/door\//,
    may: [
      'lib/door/',
      'lib/domain/',
      'lib/metrics/',
      'lib/database-problem',
      'lib/log',
      'lib/counts',
      'lib/tracer',
      'db/questions',
      'db/open-reader',
    ],
    never: ['drizzle-orm', 'next', 'react', 'next-auth'],
  },
  { folder: /^lib\/env\.ts$/, may: [], never: drivers, environment: true },
  {
    folder: /^lib\/(cards|media)\//,
    may: ['lib/cards/', 'lib/media/', 'lib/published/', 'lib/threads/', ...plain],
    never: [...drivers, 'next-auth'],
  },
  {
    folder: /^lib\/outside\//,
    may: ['lib/outside/', ...plain],
    never: [...drivers, 'next', 'react', 'next-auth'],
  },
  {
    // Folders and files of what goes out and comes in; what is read and written of the tables is for lib/editing.
    folder: /^lib\/transfer\//,
    may: ['lib/', 'db/connection', 'db/transaction', 'db/write-copy'],
    never: [...drivers, 'next', 'react', 'next-auth'],
  },
  { folder: /^lib\//, may: ['lib/'], never: drivers },
  {
    folder: /^db\//,
    may: ['db/', 'lib/domain/', 'lib/command-call', 'lib/log', 'lib/tracer'],
    never: ['next', 'react'],
    environment: true,
  },
  { folder: /^(cli|bench)\//, may: ['cli/', 'bench/', 'lib/', 'db/'], environment: true },
  { folder: /^e2e\//, may: ['e2e/', 'lib/', 'db/'], environment: true },
  { folder: /^proxy\.ts$/, may: ['lib/'], never: drivers },
  { folder: /^[^/]+\.(ts|mjs)$/, may: ['components/', 'lib/', 'db/'], environment: true },
]
