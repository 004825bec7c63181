import 'server-only'
import type { Role } from '@/lib/domain/kinds'

/** Who acts. Only a checked session or the command line makes one, so a verb that asks for it is guarded. */
export class Actor {
  private constructor(
    /** The person, or null for the command line. */
    readonly id: string | null,
    readonly name: string,
    readonly role: Role,
    readonly sessionId: string | null,
  ) {}

  /** For a session that was read from the database and still counts. */
  static fromSession(session: { id: string; person: Person }): Actor {
    return new Actor(session.person.id, session.person.name, session.person.role, session.id)
  }

  /** For a person named on the command line. */
  static person(person: Person): Actor {
    return new Actor(person.id, person.name, person.role, null)
  }

  static commandLine(): Actor {
    return new Actor(null, 'command line', 'owner', null)
  }

  /** For what was set to happen by itself; who set it was checked then. */
  static scheduler(): Actor {
    return new Actor(null, 'scheduler', 'owner', null)
  }
}

type Person = { id: string; name: string; role: Role }
