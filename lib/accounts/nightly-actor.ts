/** Under this name the audit log shows what the site does by itself at night. */
export const nightlyActor = { id: null, name: 'nightly job' }
