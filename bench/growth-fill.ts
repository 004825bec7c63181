import { database } from '@/db/connection'
import { migrateDatabase } from '@/db/migrate'
import { manyLive } from './many-live'

migrateDatabase(database(), 'db/migrations')
manyLive(Number(process.argv[2]))
database().$client.pragma('wal_checkpoint(TRUNCATE)')
database().$client.close()
