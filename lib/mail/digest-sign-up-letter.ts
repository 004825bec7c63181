import type { SignUpLetter } from '@/lib/digest/subscribers/sign-up'
import type { Publication } from '@/lib/domain/article/article'
import { paths } from '@/lib/paths'
import { absolute } from '@/lib/site'
import type { Letter } from './send-mail'
import { signature } from './signature'

/** Goes to whoever asked for the digest: what to open to get it, or, where they get it, to change it. */
export function signUpLetter(asked: SignUpLetter, publication: Publication): Letter {
  const { name } = publication
  const words = asked.kind === 'confirm' ? toConfirm(name, asked) : toChange(name, asked)
  return {
    purpose: 'digest sign-up',
    to: asked.email,
    subject: words.subject,
    text: `${words.text}\n\n${signature(publication)}\n`,
  }
}

function toConfirm(name: string, { token }: SignUpLetter) {
  return {
    subject: `Confirm that you want the digest of ${name}`,
    text: `Hello,

somebody, probably you, asked that the digest of ${name} be sent to this address. Open this link within two days and press the button there:

${absolute(paths.confirmDigest(token))}

If it was not you, do nothing: without the button no digest comes, and the address is forgotten after two days.`,
  }
}

function toChange(name: string, { token }: SignUpLetter) {
  return {
    subject: `You get the digest of ${name} already`,
    text: `Hello,

somebody, probably you, asked that the digest of ${name} be sent to this address, which gets it already. To get it otherwise, or no more, open this:

${absolute(paths.leaveDigest(token))}

If it was not you, do nothing: nothing changes.`,
  }
}
