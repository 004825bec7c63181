import 'server-only'
import { emailRule } from '@/lib/accounts/email'
import { mailAfter } from '@/lib/actions/mail-after'
import { visitor } from '@/lib/actions/run/visitor'
import { isDigestOpen } from '@/lib/digest/is-digest-open'
import { type SignUpLetter, signUpForDigest } from '@/lib/digest/subscribers/sign-up'
import { digestChoice } from '@/lib/domain/digest/sign-up-form'
import { TooMany } from '@/lib/errors'
import { signUpLetter } from '@/lib/mail/digest-sign-up-letter'
import { getPublication } from '@/lib/published/get-publication'
import { formOf } from './form-of'
import { leadTo } from './lead-to'
import { readerRoute } from './reader-route'

/** Takes in that somebody wants the digest. The answer is the same whoever has the address and whether they get it. */
export const digestSignUpRoute = readerRoute(
  async (request) => {
    const publication = getPublication()
    if (!isDigestOpen(publication)) return new Response('There is no digest by mail.\n', closed)
    const form = await formOf(request)
    const email = emailRule.safeParse(form.get('email') ?? '')
    const asked = { rhythm: form.get('rhythm') ?? undefined, topics: form.getAll('topics') }
    const choice = digestChoice.safeParse(asked)
    if (!email.success || !choice.success) return leadTo('again')
    const { address } = await visitor()
    let letter: SignUpLetter | null
    try {
      letter = signUpForDigest({ email: email.data, ...choice.data }, address, Date.now())
    } catch (error) {
      if (error instanceof TooMany) return leadTo('wait')
      throw error
    }
    mailAfter(() => letter && signUpLetter(letter, publication))
    return leadTo('sent')
  },
  { from: 'our pages' },
)

const closed = { status: 404 }
