import { tellChanges } from './changed-since'
import { offerChoices } from './choices'
import { copyLinks } from './copy-links'
import { goOn } from './go-on'
import { offerKeys } from './keys'
import { offerMastodon } from './mastodon'
import { offerNativeShare } from './native-share'
import { tellNew } from './new-since'
import { markRead } from './read-marks'
import { offerSaving, showSaved } from './saving'

goOn()
markRead()
tellNew()
showSaved()
offerChoices()
offerSaving()
copyLinks()
offerNativeShare()
offerMastodon()
tellChanges()
offerKeys()
