/** What whoever has no try left is told, wherever it is. */
export const tooManyTries = 'There were too many tries. Wait 15 minutes, then try again.'
