/**
 * What this software keeps of readers, as long as nobody says more: Markdown of the closed subset. It promises nothing
 * of what else runs on the way, such as a proxy with a log of its own.
 */
export const privacyWords = `You can read everything here without telling us who you are. This site sets no cookies for readers, has no trackers, and loads nothing from other sites.

**In your browser.** It remembers which updates you read or saved, when you looked last, and the colours, letters and keys you chose. Nobody else learns it; the page of what you saved forgets all of it at once.

**While you read.** To keep one visitor from taking the site’s time from all others, it counts for a short while how often a network address asks, in memory alone. Its log names no address of yours and not what you search for. What your browser blocked on a page is counted without saying whose browser it was. What several people searched for and did not find is counted by its words alone, and forgotten after 30 days.

**If you ask something or report an error.** We keep your words, when you sent them and about which update, and for a day a fingerprint of your network that we cannot read. It goes 90 days after it was settled, or at once when you say so on the page you are led to.

**If you ask for the digest by mail.** We keep your e-mail address, how often you want to hear from us and about which topics, when you confirmed it and from which network, without the last part of the address. Nobody else gets it, and nobody learns what you open or click. If you do not confirm, what you wrote goes after two days. Each mail has a way out that works at once: your address is deleted, and what stays is a fingerprint of it that we cannot read, so that you are not written to by mistake.`
