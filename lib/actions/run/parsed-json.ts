/** What a body says as JSON. No schema takes what is not JSON, so that is answered as invalid. */
export function parsedJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    return undefined
  }
}
