import { database } from '@/db/connection'
import { migrateDatabase } from '@/db/migrate'
import { authSecret } from '@/lib/accounts/secret'
import { manyLive } from './many-live'

// A server that finds a database without a secret refuses to start.
authSecret()
migrateDatabase(database(), 'db/migrations')
manyLive(Number(process.argv[2]))
database().$client.pragma('wal_checkpoint(TRUNCATE)')
database().$client.close()
