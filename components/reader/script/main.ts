import { tellChanges } from './changed-since'
import { copyLinks } from './copy-links'
import { goOn } from './go-on'
import { offerMastodon } from './mastodon'
import { offerNativeShare } from './native-share'
import { offerThemes } from './theme-choice'

goOn()
offerThemes()
copyLinks()
offerNativeShare()
offerMastodon()
tellChanges()
