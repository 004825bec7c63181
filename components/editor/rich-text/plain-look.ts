/** A control inside a row: the row is its frame until it has the focus. */
export const plainLook = 'border-transparent! bg-transparent py-1.5! px-2! hover:border-line!'
