/** Expected failures of verbs. Messages are sentences for the person who made the request. */

export class NotFound extends Error {}

export class NotAllowed extends Error {}

/** Somebody else changed the thing since it was read. */
export class Conflict extends Error {
  constructor(
    message: string,
    /** Who has saved meanwhile, and when (Unix milliseconds). */
    readonly latest?: { rev: number; by: string; at: number },
  ) {
    super(message)
  }
}

/** The request says something that cannot be; `fields` names each faulty field with a sentence. */
export class Invalid extends Error {
  constructor(
    message: string,
    readonly fields: Record<string, string> = {},
  ) {
    super(message)
  }
}

/** More is asked for at once than can be done; nothing was begun, and in a few seconds it may be tried again. */
export class Busy extends Error {}

/** Something was tried so often that it has to wait. */
export class TooMany extends Error {}
