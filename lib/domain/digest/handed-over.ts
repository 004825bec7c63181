/**
 * What came of handing a mail over. `later`: the mail server puts it off (4xx). `refused`: for good (5xx), with
 * `isGone` where there is no such mailbox. `unclear`: the connection ended in the middle. `unreached`: the mail server
 * takes nothing from us at the moment, so nobody got anything. `answer` is a code alone, such as `550 5.1.1`.
 */
export type HandedOver =
  | { kind: 'sent' }
  | { kind: 'nothing' }
  | { kind: 'unclear' }
  | { kind: 'unreached' }
  | { kind: 'later'; answer: string }
  | { kind: 'refused'; answer: string; isGone: boolean }
