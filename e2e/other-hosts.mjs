/**
 * Loaded into the server under test. Names that end in `.test` get an address of the public internet (those in
 * `inside.test` one of a private network), so the guard at the door decides as it always does; whoever it lets out
 * arrives at a server of the test.
 */
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const standIn = Number(process.env.HEADSUP_TEST_OUTSIDE)
const isOurs = (host) => typeof host === 'string' && host.endsWith('.test')

const { lookup } = dns
dns.lookup = (host, options, callback) => {
  if (!isOurs(host)) return lookup(host, options, callback)
  const address = host.endsWith('inside.test') ? '10.1.2.3' : '93.184.216.34'
  return callback(null, [{ address, family: 4 }])
}
syncBuiltinESMExports()

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...args) {
  const [options] = Array.isArray(args[0]) ? args[0] : args
  if (!standIn || !isOurs(options?.host)) return connect.apply(this, args)
  const asked = options.lookup
  const rerouted = (host, wanted, callback) =>
    asked(host, wanted, (error) => {
      if (error) callback(error, [])
      else if (wanted.all) callback(null, [{ address: '127.0.0.1', family: 4 }])
      else callback(null, '127.0.0.1', 4)
    })
  return connect.call(this, { ...options, port: standIn, lookup: rerouted })
}
