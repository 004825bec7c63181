/** There is no room for a body, and enough others wait for some already. */
export class NoRoom extends Error {}

export type Release = () => void

type Waiting = { bytes: number; isWanted: () => boolean; enter: (release: Release) => void }

/** Room for a number of bytes that are on their way in at once. Whoever finds it full waits in line. */
export class BodyRoom {
  private used = 0
  private readonly line: Waiting[] = []

  /** @param bytes no single body may be larger */
  constructor(
    private readonly bytes: number,
    private readonly mostWaiting: number,
  ) {}

  /** @returns how to leave, or null when the room is full */
  tryEnter(bytes: number): Release | null {
    return this.line.length === 0 && this.used + bytes <= this.bytes ? this.entered(bytes) : null
  }

  /**
   * Enters when there is room. Nobody overtakes: a large body would wait for ever.
   * @param isWanted whether whoever waits is still there
   * @throws NoRoom when too many wait
   */
  async enter(bytes: number, isWanted: () => boolean): Promise<Release> {
    const release = this.tryEnter(bytes)
    if (release) return release
    if (this.line.length >= this.mostWaiting) this.forgetWhoLeft()
    if (this.line.length >= this.mostWaiting) throw new NoRoom()
    return new Promise((enter) => this.line.push({ bytes, isWanted, enter }))
  }

  private entered(bytes: number): Release {
    this.used += bytes
    let isIn = true
    return () => {
      if (isIn) this.used -= bytes
      isIn = false
      this.letIn()
    }
  }

  private letIn(): void {
    for (let next = this.line[0]; next; next = this.line[0]) {
      if (this.used + next.bytes > this.bytes) return
      this.line.shift()
      next.enter(this.entered(next.bytes))
    }
  }

  /** Whoever called for them gets an answer too, and leaves at once. */
  private forgetWhoLeft(): void {
    for (const gone of this.line.filter(({ isWanted }) => !isWanted())) {
      this.line.splice(this.line.indexOf(gone), 1)
      gone.enter(() => {})
    }
  }
}
