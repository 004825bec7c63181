/** Loaded before the server: what Next's standalone server listens with gets the front door before it. */
const http = require('node:http')
const { frontDoor } = require('./front-door.cjs')
const { room } = require('./room.cjs')
const { seenFrom } = require('./seen-from.cjs')

const { createServer } = http
http.createServer = (listener) => createServer(frontDoor(seenFrom(listener), room().answers))
