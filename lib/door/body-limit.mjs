/** In bytes: a picture of 8 MB and 4 MB of text, in a form that is sent without scripts. */
export const mostInAForm = 13 * 1024 * 1024
