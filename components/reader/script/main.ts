import { proveWork } from './ask'
import { tellChanges } from './changed-since'
import { copyLinks } from './copy-links'
import { offerMastodon } from './mastodon'
import { offerNativeShare } from './native-share'
import { offerThemes } from './theme-choice'

offerThemes()
copyLinks()
offerNativeShare()
offerMastodon()
tellChanges()
proveWork()
