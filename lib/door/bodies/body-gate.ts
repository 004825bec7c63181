import type { IncomingMessage } from 'node:http'
import { busy, notMeasured, type Plain, signInFirst, tooLarge, tooLong } from '../answers/answers'
import { hasBody } from '../visitors/request'
import { mostFromStrangers, mostInAForm, mostWithoutSession } from './body-limit'
import { BodyRoom, NoRoom, type Release } from './body-room'

/** Whether the cookies of a request name a session that counts. */
export type IsSignedIn = (cookies: string | undefined) => Promise<boolean>

/** In milliseconds; a small body is here at once, or never. */
const longestArrival = 20_000

/**
 * Sees to what comes in beside addresses and headers: nothing whose length nobody knows, nothing longer than its
 * address takes, and altogether no more at a time than there is memory for.
 */
export class BodyGate {
  private readonly small = new BodyRoom(16 * 1024 * 1024, 0)
  /** Texts of people whose session has ended. What strangers hold here keeps nobody else out. */
  private readonly withoutSession = new BodyRoom(2 * mostWithoutSession, 50)
  /** Two pictures, or a form that is as large as one may be: behind the door each byte is there several times. */
  private readonly ofPeople = new BodyRoom(16 * 1024 * 1024, 100)

  constructor(private readonly isSignedIn: IsSignedIn) {}

  /** What the head alone shows to be wrong. @param isForDesk whether its address is one of the desk's */
  problemOf(request: IncomingMessage, isForDesk: boolean): Plain | null {
    if (!hasBody(request)) return null
    if ('transfer-encoding' in request.headers) return notMeasured
    const bytes = lengthOf(request)
    if (isForDesk) return bytes > mostInAForm ? tooLarge : null
    return bytes > mostFromStrangers ? tooLong : null
  }

  /**
   * Lets a body without such a problem in when there is room.
   * @param isWanted whether whoever sends it is still there
   * @returns how to give the room back, or why it may not come in
   */
  async admit(request: IncomingMessage, isWanted: () => boolean): Promise<Release | Plain> {
    if (!hasBody(request)) return () => {}
    const bytes = lengthOf(request)
    if (bytes <= mostFromStrangers) cutOff(request)
    const release = bytes <= mostFromStrangers ? this.small.tryEnter(bytes) : null
    if (release) return release
    try {
      return await this.admitLate(request, bytes, isWanted)
    } catch (error) {
      if (error instanceof NoRoom) return busy
      throw error
    }
  }

  private async admitLate(
    request: IncomingMessage,
    bytes: number,
    isWanted: () => boolean,
  ): Promise<Release | Plain> {
    if (await this.isSignedIn(request.headers.cookie)) return this.ofPeople.enter(bytes, isWanted)
    if (bytes <= mostFromStrangers) return busy
    if (bytes > mostWithoutSession) return signInFirst
    return this.withoutSession.enter(bytes, isWanted)
  }
}

function lengthOf({ headers }: IncomingMessage): number {
  return Number(headers['content-length'])
}

/** Whoever sends by drops holds a place behind the door all the while. */
function cutOff(request: IncomingMessage): void {
  const timer = setTimeout(() => {
    if (!request.complete) request.destroy()
  }, longestArrival)
  request.once('close', () => clearTimeout(timer))
}
