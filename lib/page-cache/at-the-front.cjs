/** Loaded before the server: what Next's standalone server listens with gets the front door before it. */
const http = require('node:http')
const { frontDoor } = require('./front-door.cjs')
const { room } = require('./room.cjs')
const { believedHeaders } = require('./believed-headers.cjs')

const { createServer } = http
http.createServer = (listener) => createServer(frontDoor(believedHeaders(listener), room().answers))
