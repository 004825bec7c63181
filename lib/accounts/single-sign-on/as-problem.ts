import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client'
import { SingleSignOnProblem } from './single-sign-on-problem'

/** The errors that a provider may name (RFC 6749, 4.1.2.1 and 5.2); what else it writes stays out of the log. */
const named = [
  'access_denied',
  'invalid_client',
  'invalid_grant',
  'invalid_request',
  'invalid_scope',
  'login_required',
  'server_error',
  'temporarily_unavailable',
  'unauthorized_client',
  'unsupported_response_type',
]

/** What went wrong with a provider, in words that hold nothing of what it said. */
export function asProblem(
  error: unknown,
  otherwise: SingleSignOnProblem['kind'],
): SingleSignOnProblem {
  for (let at = error; at instanceof Error; at = at.cause) {
    if (at instanceof SingleSignOnProblem) return at
  }
  if (error instanceof AuthorizationResponseError || error instanceof ResponseBodyError) {
    const name = named.find((one) => one === error.error) ?? 'an error'
    return new SingleSignOnProblem('refused', `the provider says ${name}`)
  }
  if (error instanceof ClientError) {
    return new SingleSignOnProblem(otherwise, error.code ?? 'OAUTH_UNKNOWN', { cause: error })
  }
  throw error
}
