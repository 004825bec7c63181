CREATE TABLE `source_captures` (
	`article_id` text NOT NULL,
	`permalink` text NOT NULL,
	`text_sha256` text NOT NULL,
	`method` text NOT NULL,
	`at` integer NOT NULL,
	PRIMARY KEY(`article_id`, `permalink`, `text_sha256`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "source_captures_method" CHECK("source_captures"."method" IN ('typed', 'oembed', 'api', 'page'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `source_checks` (
	`permalink` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`checked_at` integer NOT NULL,
	`since` integer NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`problem` text DEFAULT '' NOT NULL,
	`noted_at` integer,
	CONSTRAINT "source_checks_state" CHECK("source_checks"."state" IN ('same', 'edited', 'deleted', 'unavailable'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `source_checks_news` ON `source_checks` (`state`) WHERE noted_at IS NULL;--> statement-breakpoint
CREATE TABLE `__new_published_sources` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`network` text NOT NULL,
	`permalink` text NOT NULL,
	`author_name` text DEFAULT '' NOT NULL,
	`handle` text DEFAULT '' NOT NULL,
	`profile_url` text DEFAULT '' NOT NULL,
	`avatar` text,
	`text` text DEFAULT '' NOT NULL,
	`lang` text DEFAULT '' NOT NULL,
	`posted_at` text DEFAULT '' NOT NULL,
	`reposts` integer,
	`likes` integer,
	`counts_as_of` text DEFAULT '' NOT NULL,
	`captured_at` integer NOT NULL,
	`captured_by` text NOT NULL,
	`captured_how` text NOT NULL,
	`text_sha256` text NOT NULL,
	`article_id` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `published_articles`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "published_sources_network" CHECK("__new_published_sources"."network" IN ('x', 'bluesky', 'threads', 'mastodon', 'linkedin', 'youtube', 'github', 'paper', 'web')),
	CONSTRAINT "published_sources_how" CHECK("__new_published_sources"."captured_how" IN ('typed', 'oembed', 'api', 'page')),
	CONSTRAINT "published_sources_counts" CHECK(("__new_published_sources"."reposts" IS NULL AND "__new_published_sources"."likes" IS NULL) OR ("__new_published_sources"."counts_as_of" <> '' AND coalesce("__new_published_sources"."reposts", 0) >= 0 AND coalesce("__new_published_sources"."likes", 0) >= 0))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_published_sources`("id", "position", "network", "permalink", "author_name", "handle", "profile_url", "avatar", "text", "lang", "posted_at", "reposts", "likes", "counts_as_of", "captured_at", "captured_by", "captured_how", "text_sha256", "article_id") SELECT "id", "position", "network", "permalink", "author_name", "handle", "profile_url", "avatar", "text", "lang", "posted_at", "reposts", "likes", "counts_as_of", "captured_at", "captured_by", "captured_how", "text_sha256", "article_id" FROM `published_sources`;--> statement-breakpoint
DROP TABLE `published_sources`;--> statement-breakpoint
ALTER TABLE `__new_published_sources` RENAME TO `published_sources`;--> statement-breakpoint
CREATE INDEX `published_sources_article` ON `published_sources` (`article_id`,`position`);--> statement-breakpoint
CREATE INDEX `published_sources_permalink` ON `published_sources` (`permalink`);--> statement-breakpoint
CREATE TABLE `__new_article_sources` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`network` text NOT NULL,
	`permalink` text NOT NULL,
	`author_name` text DEFAULT '' NOT NULL,
	`handle` text DEFAULT '' NOT NULL,
	`profile_url` text DEFAULT '' NOT NULL,
	`avatar` text,
	`text` text DEFAULT '' NOT NULL,
	`lang` text DEFAULT '' NOT NULL,
	`posted_at` text DEFAULT '' NOT NULL,
	`reposts` integer,
	`likes` integer,
	`counts_as_of` text DEFAULT '' NOT NULL,
	`captured_at` integer NOT NULL,
	`captured_by` text NOT NULL,
	`captured_how` text NOT NULL,
	`text_sha256` text NOT NULL,
	`article_id` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "article_sources_network" CHECK("__new_article_sources"."network" IN ('x', 'bluesky', 'threads', 'mastodon', 'linkedin', 'youtube', 'github', 'paper', 'web')),
	CONSTRAINT "article_sources_how" CHECK("__new_article_sources"."captured_how" IN ('typed', 'oembed', 'api', 'page')),
	CONSTRAINT "article_sources_counts" CHECK(("__new_article_sources"."reposts" IS NULL AND "__new_article_sources"."likes" IS NULL) OR ("__new_article_sources"."counts_as_of" <> '' AND coalesce("__new_article_sources"."reposts", 0) >= 0 AND coalesce("__new_article_sources"."likes", 0) >= 0))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_article_sources`("id", "position", "network", "permalink", "author_name", "handle", "profile_url", "avatar", "text", "lang", "posted_at", "reposts", "likes", "counts_as_of", "captured_at", "captured_by", "captured_how", "text_sha256", "article_id") SELECT "id", "position", "network", "permalink", "author_name", "handle", "profile_url", "avatar", "text", "lang", "posted_at", "reposts", "likes", "counts_as_of", "captured_at", "captured_by", "captured_how", "text_sha256", "article_id" FROM `article_sources`;--> statement-breakpoint
DROP TABLE `article_sources`;--> statement-breakpoint
ALTER TABLE `__new_article_sources` RENAME TO `article_sources`;--> statement-breakpoint
CREATE INDEX `article_sources_article` ON `article_sources` (`article_id`,`position`);
--> statement-breakpoint
CREATE TRIGGER published_sources_insert_is_news AFTER INSERT ON published_sources BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_sources_update_is_news AFTER UPDATE ON published_sources BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_sources_delete_is_news AFTER DELETE ON published_sources BEGIN UPDATE publication_version SET version = version + 1; END;
