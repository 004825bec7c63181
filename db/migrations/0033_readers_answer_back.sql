CREATE TABLE `asks` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`kind` text NOT NULL,
	`place` text NOT NULL,
	`text` text NOT NULL,
	`same` text NOT NULL,
	`counts` integer NOT NULL,
	`network` text,
	`hash` text NOT NULL,
	`at` integer NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`question` text DEFAULT '' NOT NULL,
	`correction_id` text,
	`settled_at` integer,
	`settled_by_id` text,
	`settled_by_name` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`correction_id`) REFERENCES `corrections`(`id`) ON UPDATE no action ON DELETE set null,
	FOREIGN KEY (`settled_by_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "asks_kind" CHECK("asks"."kind" IN ('question', 'error')),
	CONSTRAINT "asks_state" CHECK("asks"."state" IN ('waiting', 'answered', 'accepted', 'corrected', 'dismissed'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `asks_hash_unique` ON `asks` (`hash`);--> statement-breakpoint
CREATE INDEX `asks_article` ON `asks` (`article_id`,`same`);--> statement-breakpoint
CREATE INDEX `asks_state` ON `asks` (`state`,`at`);--> statement-breakpoint
CREATE INDEX `asks_time` ON `asks` (`at`);--> statement-breakpoint
CREATE INDEX `asks_network` ON `asks` (`network`) WHERE network IS NOT NULL;--> statement-breakpoint
CREATE INDEX `asks_correction` ON `asks` (`correction_id`) WHERE correction_id IS NOT NULL;--> statement-breakpoint
CREATE INDEX `asks_settled_by` ON `asks` (`settled_by_id`) WHERE settled_by_id IS NOT NULL;--> statement-breakpoint
CREATE TABLE `fruitless_searches` (
	`day` integer NOT NULL,
	`words` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`day`, `words`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `used_proofs` (
	`hash` text PRIMARY KEY NOT NULL,
	`lapses_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `used_proofs_lapse` ON `used_proofs` (`lapses_at`);--> statement-breakpoint
CREATE TABLE `published_askers` (
	`question_id` text PRIMARY KEY NOT NULL,
	`readers` integer NOT NULL,
	FOREIGN KEY (`question_id`) REFERENCES `published_questions`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TRIGGER published_askers_insert_is_news AFTER INSERT ON published_askers BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_askers_update_is_news AFTER UPDATE ON published_askers BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_askers_delete_is_news AFTER DELETE ON published_askers BEGIN UPDATE publication_version SET version = version + 1; END;
