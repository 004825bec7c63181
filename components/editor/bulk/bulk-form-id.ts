/** The boxes in the list belong to this form, wherever they stand. */
export const bulkFormId = 'bulk'
