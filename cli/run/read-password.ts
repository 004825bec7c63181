import { text } from 'node:stream/consumers'
import { type Arguments, WrongUse } from './command'

/** A password never stands in the arguments, where other users of the machine could read it. */
export async function readPassword({ values }: Arguments): Promise<string> {
  if (!values['password-stdin']) {
    throw new WrongUse('--password-stdin is missing: the password is read from standard input.')
  }
  const password = (await text(process.stdin)).replace(/\r?\n$/, '')
  if (!password) throw new WrongUse('Standard input was empty; it should hold the password.')
  return password
}
