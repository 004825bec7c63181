/** The colour behind everything, where a style sheet cannot say it; the same as in tokens.css. */
export const paper = { light: '#fbfaf7', dark: '#101216' }
