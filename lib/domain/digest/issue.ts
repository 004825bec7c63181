/**
 * What becomes of one digest: words were written ahead, it is being sent, it went out, somebody called it off, or
 * nothing had come out.
 */
export const issueStates = ['planned', 'sending', 'sent', 'recalled', 'empty'] as const
export type IssueState = (typeof issueStates)[number]

/**
 * What becomes of one mail. `unclear`: it was being handed over when the connection or the process ended, so nobody
 * knows whether it arrived, and it is not sent again.
 */
export const mailStates = ['waiting', 'sending', 'sent', 'refused', 'unclear', 'nothing'] as const
export type MailState = (typeof mailStates)[number]
