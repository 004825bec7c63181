/** In milliseconds: thirty days. */
export const trashKeeps = 30 * 24 * 60 * 60_000
