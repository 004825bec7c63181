/** Why an address is not written to any more: its owner left, mail could not be delivered, or the desk erased it. */
export const suppressionReasons = ['left', 'bounced', 'erased'] as const
export type SuppressionReason = (typeof suppressionReasons)[number]
