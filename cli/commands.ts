import { backup } from './commands/backup'
import { createUser } from './commands/create-user'
import { demo } from './commands/demo'
import { doctor } from './commands/doctor'
import { exportAll } from './commands/export'
import { importAll } from './commands/import'
import { keys } from './commands/keys'
import { migrate } from './commands/migrate'
import { passwordSignIn } from './commands/password-sign-in'
import { passwords } from './commands/passwords'
import { publish } from './commands/publish'
import { resetPassword } from './commands/reset-password'
import { restore } from './commands/restore'
import { reviewEvidenceOf } from './commands/review-evidence'
import { secondFactor } from './commands/second-factor'
import { unpublish } from './commands/unpublish'
import { verify } from './commands/verify'
import { verifyBackup } from './commands/verify-backup'
import type { Command } from './run/command'

/** Every command, in the order the help lists them. */
export const commands: Command[] = [
  createUser,
  resetPassword,
  secondFactor,
  passwordSignIn,
  passwords,
  publish,
  unpublish,
  demo,
  reviewEvidenceOf,
  keys,
  verify,
  backup,
  verifyBackup,
  restore,
  exportAll,
  importAll,
  migrate,
  doctor,
]
