ALTER TABLE `article_sources` RENAME COLUMN `captured_by` TO `captured_by_name`;
--> statement-breakpoint
ALTER TABLE `published_sources` RENAME COLUMN `captured_by` TO `captured_by_name`;
--> statement-breakpoint
ALTER TABLE `published_articles` RENAME COLUMN `reviewed_by` TO `reviewed_by_name`;
--> statement-breakpoint
ALTER TABLE `article_notes` RENAME COLUMN `resolved_by` TO `resolved_by_name`;
--> statement-breakpoint
ALTER TABLE `invites` RENAME COLUMN `made_by` TO `made_by_name`;
--> statement-breakpoint
ALTER TABLE `preview_links` RENAME COLUMN `made_by` TO `made_by_name`;
--> statement-breakpoint
ALTER TABLE `article_notes` ADD `note_id_kept` text REFERENCES article_notes(id) ON DELETE cascade;
--> statement-breakpoint
UPDATE `article_notes` SET `note_id_kept` = `note_id` WHERE `note_id` IN (SELECT id FROM article_notes);
--> statement-breakpoint
ALTER TABLE `article_notes` DROP COLUMN `note_id`;
--> statement-breakpoint
ALTER TABLE `article_notes` RENAME COLUMN `note_id_kept` TO `note_id`;
--> statement-breakpoint
ALTER TABLE `article_notes` ADD `by_id_kept` text REFERENCES people(id) ON DELETE set null;
--> statement-breakpoint
UPDATE `article_notes` SET `by_id_kept` = `by_id` WHERE `by_id` IN (SELECT id FROM people);
--> statement-breakpoint
ALTER TABLE `article_notes` DROP COLUMN `by_id`;
--> statement-breakpoint
ALTER TABLE `article_notes` RENAME COLUMN `by_id_kept` TO `by_id`;
--> statement-breakpoint
ALTER TABLE `article_reviews` ADD `by_id_kept` text REFERENCES people(id) ON DELETE set null;
--> statement-breakpoint
UPDATE `article_reviews` SET `by_id_kept` = `by_id` WHERE `by_id` IN (SELECT id FROM people);
--> statement-breakpoint
ALTER TABLE `article_reviews` DROP COLUMN `by_id`;
--> statement-breakpoint
ALTER TABLE `article_reviews` RENAME COLUMN `by_id_kept` TO `by_id`;
--> statement-breakpoint
ALTER TABLE `corrections` ADD `by_id_kept` text REFERENCES people(id) ON DELETE set null;
--> statement-breakpoint
UPDATE `corrections` SET `by_id_kept` = `by_id` WHERE `by_id` IN (SELECT id FROM people);
--> statement-breakpoint
ALTER TABLE `corrections` DROP COLUMN `by_id`;
--> statement-breakpoint
ALTER TABLE `corrections` RENAME COLUMN `by_id_kept` TO `by_id`;
--> statement-breakpoint
ALTER TABLE `schedules` ADD `set_by_id_kept` text REFERENCES people(id) ON DELETE set null;
--> statement-breakpoint
UPDATE `schedules` SET `set_by_id_kept` = `set_by_id` WHERE `set_by_id` IN (SELECT id FROM people);
--> statement-breakpoint
ALTER TABLE `schedules` DROP COLUMN `set_by_id`;
--> statement-breakpoint
ALTER TABLE `schedules` RENAME COLUMN `set_by_id_kept` TO `set_by_id`;
--> statement-breakpoint
ALTER TABLE `media` ADD `added_by_id_kept` text REFERENCES people(id) ON DELETE set null;
--> statement-breakpoint
UPDATE `media` SET `added_by_id_kept` = `added_by_id` WHERE `added_by_id` IN (SELECT id FROM people);
--> statement-breakpoint
ALTER TABLE `media` DROP COLUMN `added_by_id`;
--> statement-breakpoint
ALTER TABLE `media` RENAME COLUMN `added_by_id_kept` TO `added_by_id`;
--> statement-breakpoint
ALTER TABLE `templates` ADD `made_by_id_kept` text REFERENCES people(id) ON DELETE set null;
--> statement-breakpoint
UPDATE `templates` SET `made_by_id_kept` = `made_by_id` WHERE `made_by_id` IN (SELECT id FROM people);
--> statement-breakpoint
ALTER TABLE `templates` DROP COLUMN `made_by_id`;
--> statement-breakpoint
ALTER TABLE `templates` RENAME COLUMN `made_by_id_kept` TO `made_by_id`;
--> statement-breakpoint
ALTER TABLE `invites` ADD `made_by_id_kept` text REFERENCES people(id) ON DELETE set null;
--> statement-breakpoint
UPDATE `invites` SET `made_by_id_kept` = `made_by_id` WHERE `made_by_id` IN (SELECT id FROM people);
--> statement-breakpoint
ALTER TABLE `invites` DROP COLUMN `made_by_id`;
--> statement-breakpoint
ALTER TABLE `invites` RENAME COLUMN `made_by_id_kept` TO `made_by_id`;
--> statement-breakpoint
ALTER TABLE `preview_links` ADD `made_by_id_kept` text REFERENCES people(id) ON DELETE set null;
--> statement-breakpoint
UPDATE `preview_links` SET `made_by_id_kept` = `made_by_id` WHERE `made_by_id` IN (SELECT id FROM people);
--> statement-breakpoint
ALTER TABLE `preview_links` DROP COLUMN `made_by_id`;
--> statement-breakpoint
ALTER TABLE `preview_links` RENAME COLUMN `made_by_id_kept` TO `made_by_id`;
--> statement-breakpoint
CREATE TABLE `__new_tokens` (
	`hash` text PRIMARY KEY NOT NULL,
	`purpose` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	CONSTRAINT "tokens_purpose" CHECK("purpose" IN ('setup'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_tokens` (`hash`, `purpose`, `expires_at`, `used_at`) SELECT `hash`, `purpose`, `expires_at`, `used_at` FROM `tokens`;
--> statement-breakpoint
DROP TABLE `tokens`;
--> statement-breakpoint
ALTER TABLE `__new_tokens` RENAME TO `tokens`;
--> statement-breakpoint
CREATE INDEX `articles_updated_by` ON `articles` (`updated_by`);
--> statement-breakpoint
CREATE INDEX `article_presence_person` ON `article_presence` (`person_id`);
--> statement-breakpoint
CREATE INDEX `article_notes_note` ON `article_notes` (`note_id`) WHERE note_id IS NOT NULL;
--> statement-breakpoint
CREATE INDEX `article_notes_by` ON `article_notes` (`by_id`) WHERE by_id IS NOT NULL;
--> statement-breakpoint
CREATE INDEX `article_reviews_by` ON `article_reviews` (`by_id`) WHERE by_id IS NOT NULL;
--> statement-breakpoint
CREATE INDEX `corrections_by` ON `corrections` (`by_id`) WHERE by_id IS NOT NULL;
--> statement-breakpoint
CREATE INDEX `schedules_article` ON `schedules` (`article_id`);
--> statement-breakpoint
CREATE INDEX `schedules_revision` ON `schedules` (`revision_id`) WHERE revision_id IS NOT NULL;
--> statement-breakpoint
CREATE INDEX `schedules_set_by` ON `schedules` (`set_by_id`) WHERE set_by_id IS NOT NULL;
--> statement-breakpoint
CREATE INDEX `media_added_by` ON `media` (`added_by_id`) WHERE added_by_id IS NOT NULL;
--> statement-breakpoint
CREATE INDEX `templates_made_by` ON `templates` (`made_by_id`) WHERE made_by_id IS NOT NULL;
--> statement-breakpoint
CREATE INDEX `invites_made_by` ON `invites` (`made_by_id`) WHERE made_by_id IS NOT NULL;
--> statement-breakpoint
CREATE INDEX `preview_links_made_by` ON `preview_links` (`made_by_id`) WHERE made_by_id IS NOT NULL;
