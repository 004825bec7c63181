CREATE TABLE `audit_log` (
	`id` text PRIMARY KEY NOT NULL,
	`at` integer NOT NULL,
	`actor_id` text,
	`actor_name` text NOT NULL,
	`action` text NOT NULL,
	`subject` text NOT NULL,
	`detail` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `audit_log_subject` ON `audit_log` (`subject`,`at`);--> statement-breakpoint
CREATE TABLE `people` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`slug` text NOT NULL,
	`bio` text DEFAULT '' NOT NULL,
	`role` text NOT NULL,
	`email` text,
	`password_hash` text,
	`created_at` integer NOT NULL,
	`disabled_at` integer,
	CONSTRAINT "people_role" CHECK("people"."role" IN ('owner', 'editor', 'writer')),
	CONSTRAINT "people_sign_in" CHECK("people"."password_hash" IS NULL OR "people"."email" IS NOT NULL)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `people_slug_unique` ON `people` (`slug`);--> statement-breakpoint
CREATE UNIQUE INDEX `people_email_unique` ON `people` (`email`);--> statement-breakpoint
CREATE TABLE `rate_limits` (
	`key` text PRIMARY KEY NOT NULL,
	`window_start` integer NOT NULL,
	`count` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`user_agent` text DEFAULT '' NOT NULL,
	`created_at` integer NOT NULL,
	`last_seen_at` integer NOT NULL,
	`expires_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `sessions_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer
) STRICT;
--> statement-breakpoint
CREATE TABLE `publication_version` (
	`id` integer PRIMARY KEY NOT NULL,
	`version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `published_article_authors` (
	`article_id` text NOT NULL,
	`author_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`article_id`, `author_id`),
	FOREIGN KEY (`article_id`) REFERENCES `published_articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`author_id`) REFERENCES `published_authors`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `published_article_authors_author` ON `published_article_authors` (`author_id`);--> statement-breakpoint
CREATE TABLE `published_article_topics` (
	`article_id` text NOT NULL,
	`topic_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`article_id`, `topic_id`),
	FOREIGN KEY (`article_id`) REFERENCES `published_articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topic_id`) REFERENCES `published_topics`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `published_article_topics_topic` ON `published_article_topics` (`topic_id`);--> statement-breakpoint
CREATE TABLE `published_articles` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`slug` text NOT NULL,
	`headline` text DEFAULT '' NOT NULL,
	`takeaway` text DEFAULT '' NOT NULL,
	`what_happened` text DEFAULT '' NOT NULL,
	`why_it_matters` text DEFAULT '' NOT NULL,
	`what_it_means` text DEFAULT '' NOT NULL,
	`seo_title` text DEFAULT '' NOT NULL,
	`seo_description` text DEFAULT '' NOT NULL,
	`social_title` text DEFAULT '' NOT NULL,
	`social_description` text DEFAULT '' NOT NULL,
	`first_published_at` integer NOT NULL,
	`modified_at` integer NOT NULL,
	`card` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `published_articles_id_unique` ON `published_articles` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `published_articles_slug_unique` ON `published_articles` (`slug`);--> statement-breakpoint
CREATE INDEX `published_articles_time` ON `published_articles` (`first_published_at`,`id`);--> statement-breakpoint
CREATE TABLE `published_authors` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`bio` text DEFAULT '' NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `published_authors_slug_unique` ON `published_authors` (`slug`);--> statement-breakpoint
CREATE TABLE `published_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`question` text NOT NULL,
	`answer` text NOT NULL,
	`article_id` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `published_articles`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `published_questions_article` ON `published_questions` (`article_id`,`position`);--> statement-breakpoint
CREATE TABLE `published_retractions` (
	`article_id` text PRIMARY KEY NOT NULL,
	`headline` text NOT NULL,
	`reason` text NOT NULL,
	`retracted_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `published_sources` (
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
	CONSTRAINT "published_sources_network" CHECK("published_sources"."network" IN ('x', 'bluesky', 'threads', 'mastodon', 'linkedin', 'youtube', 'github', 'paper', 'web')),
	CONSTRAINT "published_sources_how" CHECK("published_sources"."captured_how" IN ('typed')),
	CONSTRAINT "published_sources_counts" CHECK(("published_sources"."reposts" IS NULL AND "published_sources"."likes" IS NULL) OR ("published_sources"."counts_as_of" <> '' AND coalesce("published_sources"."reposts", 0) >= 0 AND coalesce("published_sources"."likes", 0) >= 0))
) STRICT;
--> statement-breakpoint
CREATE INDEX `published_sources_article` ON `published_sources` (`article_id`,`position`);--> statement-breakpoint
CREATE TABLE `published_topics` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	CONSTRAINT "published_topics_kind" CHECK("published_topics"."kind" IN ('subject', 'company', 'model', 'person', 'law'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `published_topics_slug_unique` ON `published_topics` (`slug`);--> statement-breakpoint
CREATE TABLE `slug_history` (
	`slug` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`first_live_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `article_authors` (
	`article_id` text NOT NULL,
	`person_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`article_id`, `person_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `article_authors_person` ON `article_authors` (`person_id`);--> statement-breakpoint
CREATE TABLE `article_questions` (
	`id` text PRIMARY KEY NOT NULL,
	`position` integer NOT NULL,
	`question` text NOT NULL,
	`answer` text NOT NULL,
	`article_id` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `article_questions_article` ON `article_questions` (`article_id`,`position`);--> statement-breakpoint
CREATE TABLE `article_sources` (
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
	CONSTRAINT "article_sources_network" CHECK("article_sources"."network" IN ('x', 'bluesky', 'threads', 'mastodon', 'linkedin', 'youtube', 'github', 'paper', 'web')),
	CONSTRAINT "article_sources_how" CHECK("article_sources"."captured_how" IN ('typed')),
	CONSTRAINT "article_sources_counts" CHECK(("article_sources"."reposts" IS NULL AND "article_sources"."likes" IS NULL) OR ("article_sources"."counts_as_of" <> '' AND coalesce("article_sources"."reposts", 0) >= 0 AND coalesce("article_sources"."likes", 0) >= 0))
) STRICT;
--> statement-breakpoint
CREATE INDEX `article_sources_article` ON `article_sources` (`article_id`,`position`);--> statement-breakpoint
CREATE TABLE `article_topics` (
	`article_id` text NOT NULL,
	`topic_id` text NOT NULL,
	`position` integer NOT NULL,
	PRIMARY KEY(`article_id`, `topic_id`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `article_topics_topic` ON `article_topics` (`topic_id`);--> statement-breakpoint
CREATE TABLE `articles` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text,
	`headline` text DEFAULT '' NOT NULL,
	`takeaway` text DEFAULT '' NOT NULL,
	`what_happened` text DEFAULT '' NOT NULL,
	`why_it_matters` text DEFAULT '' NOT NULL,
	`what_it_means` text DEFAULT '' NOT NULL,
	`seo_title` text DEFAULT '' NOT NULL,
	`seo_description` text DEFAULT '' NOT NULL,
	`social_title` text DEFAULT '' NOT NULL,
	`social_description` text DEFAULT '' NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`rev` integer DEFAULT 1 NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`updated_by` text,
	`updated_at` integer NOT NULL,
	`live_rev` integer,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "articles_state" CHECK("articles"."state" IN ('draft', 'live', 'retracted', 'trashed'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_slug_unique` ON `articles` (`slug`);--> statement-breakpoint
CREATE INDEX `articles_updated` ON `articles` (`updated_at`);--> statement-breakpoint
CREATE INDEX `articles_state_updated` ON `articles` (`state`,`updated_at`);--> statement-breakpoint
CREATE TABLE `revisions` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`rev` integer NOT NULL,
	`content` text NOT NULL,
	`author_id` text,
	`author_name` text NOT NULL,
	`reason` text NOT NULL,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `revisions_article` ON `revisions` (`article_id`,`created_at`);--> statement-breakpoint
CREATE TABLE `topics` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`kind` text DEFAULT 'subject' NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	CONSTRAINT "topics_kind" CHECK("topics"."kind" IN ('subject', 'company', 'model', 'person', 'law'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `topics_slug_unique` ON `topics` (`slug`);