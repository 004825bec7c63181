/** Where a test has a page load a script from, to see that this is blocked and told. */
export const blockedOnPurpose = 'https://blocked.example'
