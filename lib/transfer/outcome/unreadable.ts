import 'server-only'

/** Raised for one update that cannot be read, with a sentence that says why; the others come in. */
export class Unreadable extends Error {}
