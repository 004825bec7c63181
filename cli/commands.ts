import type { Command } from './command'
import { createUser } from './commands/create-user'
import { doctor } from './commands/doctor'
import { migrate } from './commands/migrate'
import { resetPassword } from './commands/reset-password'

/** Every command, in the order the help lists them. */
export const commands: Command[] = [createUser, resetPassword, migrate, doctor]
