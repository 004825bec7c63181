CREATE TABLE `published_erasures` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`at` integer NOT NULL,
	`reason` text NOT NULL,
	`whole` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `published_erasures_article` ON `published_erasures` (`article_id`,`at`);
--> statement-breakpoint
CREATE TABLE `published_keys` (
	`kid` text PRIMARY KEY NOT NULL,
	`public_key` text NOT NULL,
	`made_at` integer NOT NULL,
	`retired_at` integer
) STRICT;
--> statement-breakpoint
CREATE TABLE `published_versions` (
	`id` text PRIMARY KEY NOT NULL,
	`article_id` text NOT NULL,
	`number` integer NOT NULL,
	`at` integer NOT NULL,
	`event` text NOT NULL,
	`payload` text,
	`hash` text NOT NULL,
	`signature` text NOT NULL,
	`key` text NOT NULL,
	FOREIGN KEY (`key`) REFERENCES `published_keys`(`kid`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "published_versions_event" CHECK("published_versions"."event" IN ('published', 'changed', 'corrected', 'put back', 'renamed', 'unpublished', 'archived', 'retracted', 'erased'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `published_versions_number` ON `published_versions` (`article_id`,`number`);
--> statement-breakpoint
CREATE INDEX `published_versions_key` ON `published_versions` (`key`);
--> statement-breakpoint
CREATE TABLE `awaiting_signature` (
	`article_id` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `published_articles`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `unwiped_erasures` (
	`erasure_id` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (`erasure_id`) REFERENCES `published_erasures`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `turned_away` (
	`id` text PRIMARY KEY NOT NULL,
	`hour` integer NOT NULL,
	`kind` text NOT NULL,
	`network` text NOT NULL,
	`person_id` text,
	`count` integer NOT NULL,
	`last_at` integer NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "turned_away_kind" CHECK("turned_away"."kind" IN ('sign-in', 'limit', 'foreign', 'not-allowed', 'too-large'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `turned_away_hour` ON `turned_away` (`hour`,`kind`,`network`);
--> statement-breakpoint
CREATE INDEX `turned_away_time` ON `turned_away` (`last_at`);
--> statement-breakpoint
CREATE INDEX `turned_away_person` ON `turned_away` (`person_id`,`last_at`);
--> statement-breakpoint
CREATE INDEX `audit_log_time` ON `audit_log` (`at`);
--> statement-breakpoint
CREATE INDEX `audit_log_action` ON `audit_log` (`action`,`at`);
--> statement-breakpoint
CREATE INDEX `audit_log_actor` ON `audit_log` (`actor_id`,`at`);
--> statement-breakpoint
DROP TRIGGER audit_log_no_update;
--> statement-breakpoint
CREATE TRIGGER audit_log_no_update BEFORE UPDATE ON audit_log WHEN NOT (new.id = old.id AND new.at = old.at AND new.actor_id IS old.actor_id AND new.actor_name = old.actor_name AND new.action = old.action AND new.subject = old.subject AND new.detail = json_object('erased', (SELECT id FROM published_erasures WHERE id = json_extract(new.detail, '$.erased')))) BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER published_versions_stay BEFORE UPDATE ON published_versions WHEN NOT (new.id = old.id AND new.article_id = old.article_id AND new.number = old.number AND new.at = old.at AND new.event = old.event AND new.payload IS NULL AND new.hash = old.hash AND new.signature = old.signature AND new.key = old.key) BEGIN SELECT RAISE(ABORT, 'a signed version can only be erased'); END;
--> statement-breakpoint
CREATE TRIGGER published_authors_new_name_awaits_signature AFTER UPDATE OF name, slug ON published_authors WHEN old.name <> new.name OR old.slug <> new.slug BEGIN INSERT OR IGNORE INTO awaiting_signature (article_id) SELECT article_id FROM published_article_authors WHERE author_id = new.id; END;
--> statement-breakpoint
INSERT INTO awaiting_signature (article_id) SELECT id FROM published_articles;
--> statement-breakpoint
CREATE TRIGGER published_keys_insert_is_news AFTER INSERT ON published_keys BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_keys_update_is_news AFTER UPDATE ON published_keys BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_keys_delete_is_news AFTER DELETE ON published_keys BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_versions_insert_is_news AFTER INSERT ON published_versions BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_versions_update_is_news AFTER UPDATE ON published_versions BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_versions_delete_is_news AFTER DELETE ON published_versions BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_erasures_insert_is_news AFTER INSERT ON published_erasures BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_erasures_update_is_news AFTER UPDATE ON published_erasures BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_erasures_delete_is_news AFTER DELETE ON published_erasures BEGIN UPDATE publication_version SET version = version + 1; END;
