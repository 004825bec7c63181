/** Where browsers send what a page's policy made them block. */
export const policyReports = '/api/policy-reports'

/** The part of a policy that says so. Every browser knows it; what is to follow it is sent a minute late. */
export const reportTo = `report-uri ${policyReports}`
