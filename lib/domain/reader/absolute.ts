/** Makes a full address of a path of ours. */
export type Absolute = (path: string) => string
