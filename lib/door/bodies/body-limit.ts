/** In bytes. What anybody may send to what is not the desk: an address, a password, a name. */
export const mostFromStrangers = 16 * 1024
/** In bytes: a long text of somebody whose session has ended, who is told so and loses nothing. */
export const mostWithoutSession = 1024 * 1024
/** In bytes: a picture of 8 MB and 4 MB of text, in a form that is sent without scripts. */
export const mostInAForm = 13 * 1024 * 1024
/** Far more than any form of ours has; taking them apart costs more than their bytes. */
export const mostFields = 2_000
