import { audit } from './commands/audit'
import { backup } from './commands/backup'
import { completion } from './commands/completion'
import { createUser } from './commands/create-user'
import { demo } from './commands/demo'
import { disableUser } from './commands/disable-user'
import { doctor } from './commands/doctor'
import { exportAll } from './commands/export'
import { healthcheck } from './commands/healthcheck'
import { importAll } from './commands/import'
import { keys } from './commands/keys'
import { migrate } from './commands/migrate'
import { passwordSignIn } from './commands/password-sign-in'
import { passwords } from './commands/passwords'
import { publish } from './commands/publish'
import { resetPassword } from './commands/reset-password'
import { restore } from './commands/restore'
import { reviewEvidenceOf } from './commands/review-evidence'
import { schedule } from './commands/schedule'
import { secondFactor } from './commands/second-factor'
import { sessions } from './commands/sessions'
import { unpublish } from './commands/unpublish'
import { upgrade } from './commands/upgrade'
import { verify } from './commands/verify'
import { verifyBackup } from './commands/verify-backup'
import type { Command } from './run/command'

/** Every command, in the order the help lists them. */
export const commands: Command[] = [
  createUser,
  resetPassword,
  disableUser,
  sessions,
  secondFactor,
  passwordSignIn,
  passwords,
  publish,
  unpublish,
  schedule,
  demo,
  reviewEvidenceOf,
  audit,
  keys,
  verify,
  backup,
  verifyBackup,
  restore,
  exportAll,
  importAll,
  migrate,
  upgrade,
  doctor,
  healthcheck,
  completion,
]
