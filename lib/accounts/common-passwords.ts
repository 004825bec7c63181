import 'server-only'

/** Lower case, eight characters or more; shorter ones are refused for their length. */
export const commonPasswords = new Set(
  `12345678 123456789 1234567890 12345678910 0123456789 987654321 9876543210 0987654321 11223344
  112233445566 123123123 123321123 147258369 741852963 789456123 password password1 password12
  password123 password1234 passw0rd p@ssw0rd p@ssword pa55word qwertyui qwertyuiop qwerty123
  qwerty1234 qwerty12345 1q2w3e4r 1q2w3e4r5t 1qaz2wsx zaq12wsx q1w2e3r4 q1w2e3r4t5 asdfghjkl
  asdfasdf zxcvbnm123 iloveyou iloveyou1 sunshine princess football baseball basketball superman
  trustno1 whatever welcome1 welcome123 letmein1 letmein123 changeme changeme123 admin123 admin1234
  administrator root1234 test1234 testtest abcd1234 abc12345 abcdefgh abcdefghi aa123456 a1234567
  starwars computer internet michelle jennifer dragon123 monkey123 master123 secret123 default1
  headsupai headsupai1 headsupai123 headsup1`.split(/\s+/),
)
