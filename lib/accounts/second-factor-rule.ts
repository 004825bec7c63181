import 'server-only'
import { type Database, database } from '@/db/connection'
import { type Transaction, writeTransaction } from '@/db/transaction'
import {
  isAskedForSecondFactor,
  type SecondFactorRule,
  secondFactorRules,
} from '@/lib/domain/people/second-factor'
import { NotAllowed } from '@/lib/errors'
import type { Actor } from './actor'
import { audit } from './audit'
import { hasSecondFactor } from './has-second-factor'
import { storedSetting, storeSetting } from './stored-setting'

const key = 'secondFactorFor'

/** Whether somebody may do nothing yet but add a second factor. */
export function owesSecondFactor(actor: Actor): boolean {
  if (actor.id === null) return false
  const db = database()
  return isAskedForSecondFactor(actor.role, readRule(db)) && !hasSecondFactor(db, actor.id)
}

/** For the settings. @throws NotAllowed for anybody but an owner */
export function getSecondFactorRule(actor: Actor): SecondFactorRule {
  ownersOnly(actor)
  return readRule(database())
}

/** Counts from everybody's next request on. @throws NotAllowed for anybody but an owner */
export function setSecondFactorRule(actor: Actor, rule: SecondFactorRule): void {
  ownersOnly(actor)
  writeTransaction(database(), (tx) => {
    const before = readRule(tx)
    if (before === rule) return
    storeSetting(tx, key, rule)
    audit(tx, actor, 'changed a setting', key, { from: before, to: rule })
  })
}

function readRule(db: Database | Transaction): SecondFactorRule {
  const stored = storedSetting(db, key)
  return secondFactorRules.find((rule) => rule === stored) ?? 'nobody'
}

function ownersOnly(actor: Actor): void {
  if (actor.role !== 'owner') throw new NotAllowed('Only an owner can change the settings.')
}
