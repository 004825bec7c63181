/** The module form, which Node and the bundler read alike; its types are those of the package. */
declare module 'opentype.js/dist/opentype.mjs' {
  export * from 'opentype.js'
}
