CREATE TABLE `article_notes` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`note_id` text,
	`field` text NOT NULL,
	`text` text NOT NULL,
	`by_id` text,
	`by_name` text NOT NULL,
	`at` integer NOT NULL,
	`state` text DEFAULT 'open' NOT NULL,
	`resolved_by` text DEFAULT '' NOT NULL,
	`resolved_at` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "article_notes_state" CHECK("article_notes"."state" IN ('open', 'answered', 'resolved'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `article_notes_article` ON `article_notes` (`article_id`,`at`);--> statement-breakpoint
CREATE TABLE `article_presence` (
	`article_id` text NOT NULL,
	`tab` text NOT NULL,
	`person_id` text NOT NULL,
	`seen_at` integer NOT NULL,
	`held_since` integer,
	PRIMARY KEY(`article_id`, `tab`),
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `article_presence_holder` ON `article_presence` (`article_id`) WHERE held_since IS NOT NULL;--> statement-breakpoint
CREATE INDEX `article_presence_seen` ON `article_presence` (`seen_at`);--> statement-breakpoint
CREATE TABLE `article_reviews` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`step` text NOT NULL,
	`rev` integer NOT NULL,
	`by_id` text,
	`by_name` text NOT NULL,
	`at` integer NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "article_reviews_step" CHECK("article_reviews"."step" IN ('submitted', 'withdrawn', 'returned', 'approved'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `article_reviews_article` ON `article_reviews` (`article_id`,`at`);--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`at` integer NOT NULL,
	`note` text NOT NULL,
	`by_id` text,
	`by_name` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `corrections_article` ON `corrections` (`article_id`,`at`);--> statement-breakpoint
CREATE TABLE `job_runs` (
	`name` text PRIMARY KEY NOT NULL,
	`ran_at` integer NOT NULL,
	`lease_until` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `note_mentions` (
	`note_id` text NOT NULL,
	`person_id` text NOT NULL,
	PRIMARY KEY(`note_id`, `person_id`),
	FOREIGN KEY (`note_id`) REFERENCES `article_notes`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `note_mentions_person` ON `note_mentions` (`person_id`);--> statement-breakpoint
CREATE TABLE `schedules` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`action` text NOT NULL,
	`run_at` integer NOT NULL,
	`zone` text NOT NULL,
	`revision_id` text,
	`change` text DEFAULT 'update' NOT NULL,
	`correction` text DEFAULT '' NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`set_by_id` text,
	`set_by_name` text NOT NULL,
	`set_at` integer NOT NULL,
	`state` text DEFAULT 'due' NOT NULL,
	`lease_owner` text,
	`lease_until` integer,
	`problem` text DEFAULT '' NOT NULL,
	`finished_at` integer,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`revision_id`) REFERENCES `revisions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "schedules_action" CHECK("schedules"."action" IN ('publish', 'unpublish')),
	CONSTRAINT "schedules_change" CHECK("schedules"."change" IN ('typo', 'update', 'correction')),
	CONSTRAINT "schedules_state" CHECK("schedules"."state" IN ('due', 'done', 'blocked', 'cancelled'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `schedules_due_once` ON `schedules` (`article_id`,`action`) WHERE state = 'due';--> statement-breakpoint
CREATE INDEX `schedules_due` ON `schedules` (`state`,`run_at`);--> statement-breakpoint
CREATE TABLE `published_corrections` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`at` integer NOT NULL,
	`note` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `published_articles`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `published_corrections_article` ON `published_corrections` (`article_id`,`at`);--> statement-breakpoint
CREATE TABLE `__new_articles` (
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
	`ai_use` text DEFAULT 'none' NOT NULL,
	`state` text DEFAULT 'draft' NOT NULL,
	`rev` integer DEFAULT 1 NOT NULL,
	`created_by` text,
	`created_at` integer NOT NULL,
	`updated_by` text,
	`updated_at` integer NOT NULL,
	`live_rev` integer,
	FOREIGN KEY (`created_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`updated_by`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "articles_state" CHECK("__new_articles"."state" IN ('idea', 'draft', 'review', 'ready', 'scheduled', 'live', 'archived', 'retracted', 'trashed')),
	CONSTRAINT "articles_ai_use" CHECK("__new_articles"."ai_use" IN ('none', 'assisted', 'drafted'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_articles`("id", "slug", "headline", "takeaway", "what_happened", "why_it_matters", "what_it_means", "seo_title", "seo_description", "social_title", "social_description", "ai_use", "state", "rev", "created_by", "created_at", "updated_by", "updated_at", "live_rev") SELECT "id", "slug", "headline", "takeaway", "what_happened", "why_it_matters", "what_it_means", "seo_title", "seo_description", "social_title", "social_description", 'none', "state", "rev", "created_by", "created_at", "updated_by", "updated_at", "live_rev" FROM `articles`;--> statement-breakpoint
DROP TABLE `articles`;--> statement-breakpoint
ALTER TABLE `__new_articles` RENAME TO `articles`;--> statement-breakpoint
CREATE UNIQUE INDEX `articles_slug_unique` ON `articles` (`slug`);--> statement-breakpoint
CREATE INDEX `articles_updated` ON `articles` (`updated_at`);--> statement-breakpoint
CREATE INDEX `articles_state_updated` ON `articles` (`state`,`updated_at`);--> statement-breakpoint
ALTER TABLE `published_articles` ADD `ai_use` text DEFAULT 'none' NOT NULL;--> statement-breakpoint
ALTER TABLE `published_articles` ADD `reviewed_by` text;--> statement-breakpoint
ALTER TABLE `published_articles` ADD `reviewed_at` integer;--> statement-breakpoint
ALTER TABLE `revisions` ADD `note` text DEFAULT '' NOT NULL;
--> statement-breakpoint
CREATE TRIGGER published_corrections_insert_is_news AFTER INSERT ON published_corrections BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_corrections_update_is_news AFTER UPDATE ON published_corrections BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_corrections_delete_is_news AFTER DELETE ON published_corrections BEGIN UPDATE publication_version SET version = version + 1; END;
