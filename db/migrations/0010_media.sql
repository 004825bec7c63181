CREATE TABLE `media` (
	`id` text PRIMARY KEY NOT NULL,
	`file` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`alt` text DEFAULT '' NOT NULL,
	`credit` text DEFAULT '' NOT NULL,
	`focal_x` integer DEFAULT 50 NOT NULL,
	`focal_y` integer DEFAULT 50 NOT NULL,
	`sha256` text NOT NULL,
	`name` text NOT NULL,
	`added_by_id` text,
	`added_by_name` text NOT NULL,
	`added_at` integer NOT NULL,
	CONSTRAINT "media_focal" CHECK("media"."focal_x" BETWEEN 0 AND 100 AND "media"."focal_y" BETWEEN 0 AND 100)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `media_sha256_unique` ON `media` (`sha256`);--> statement-breakpoint
CREATE INDEX `media_added` ON `media` (`added_at`);--> statement-breakpoint
CREATE TABLE `published_media` (
	`id` text PRIMARY KEY NOT NULL,
	`file` text NOT NULL,
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`alt` text DEFAULT '' NOT NULL,
	`credit` text DEFAULT '' NOT NULL,
	`focal_x` integer DEFAULT 50 NOT NULL,
	`focal_y` integer DEFAULT 50 NOT NULL,
	CONSTRAINT "published_media_focal" CHECK("published_media"."focal_x" BETWEEN 0 AND 100 AND "published_media"."focal_y" BETWEEN 0 AND 100)
) STRICT;
--> statement-breakpoint
ALTER TABLE `published_articles` ADD `lead_id` text REFERENCES published_media(id);--> statement-breakpoint
CREATE INDEX `published_articles_lead` ON `published_articles` (`lead_id`) WHERE lead_id IS NOT NULL;--> statement-breakpoint
ALTER TABLE `articles` ADD `lead_id` text REFERENCES media(id);--> statement-breakpoint
CREATE INDEX `articles_lead` ON `articles` (`lead_id`) WHERE lead_id IS NOT NULL;
--> statement-breakpoint
CREATE TRIGGER published_media_insert_is_news AFTER INSERT ON published_media BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_media_update_is_news AFTER UPDATE ON published_media BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_media_delete_is_news AFTER DELETE ON published_media BEGIN UPDATE publication_version SET version = version + 1; END;
