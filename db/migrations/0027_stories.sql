DROP TRIGGER published_topics_insert_is_news;
--> statement-breakpoint
DROP TRIGGER published_topics_update_is_news;
--> statement-breakpoint
DROP TRIGGER published_topics_delete_is_news;
--> statement-breakpoint
DROP TRIGGER topics_reach_readers;
--> statement-breakpoint
DROP TRIGGER published_article_topics_insert_is_counted;
--> statement-breakpoint
DROP TRIGGER published_article_topics_update_is_counted;
--> statement-breakpoint
DROP TRIGGER published_article_topics_delete_is_counted;
--> statement-breakpoint
DROP TRIGGER published_article_topics_time_reaches_topic;
--> statement-breakpoint
CREATE TABLE `__new_published_topics` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`kind` text NOT NULL,
	`description` text DEFAULT '' NOT NULL, `updates` integer DEFAULT 0 NOT NULL, `modified_at` integer DEFAULT 0 NOT NULL,
	CONSTRAINT "published_topics_kind" CHECK("kind" IN ('subject', 'company', 'model', 'person', 'law', 'story'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_published_topics` (`id`, `slug`, `name`, `kind`, `description`, `updates`, `modified_at`) SELECT `id`, `slug`, `name`, `kind`, `description`, `updates`, `modified_at` FROM `published_topics`;
--> statement-breakpoint
DROP TABLE `published_topics`;
--> statement-breakpoint
ALTER TABLE `__new_published_topics` RENAME TO `published_topics`;
--> statement-breakpoint
CREATE TABLE `__new_topics` (
	`id` text PRIMARY KEY NOT NULL,
	`slug` text NOT NULL,
	`name` text NOT NULL,
	`kind` text DEFAULT 'subject' NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	CONSTRAINT "topics_kind" CHECK("kind" IN ('subject', 'company', 'model', 'person', 'law', 'story'))
) STRICT;
--> statement-breakpoint
INSERT INTO `__new_topics` (`id`, `slug`, `name`, `kind`, `description`) SELECT `id`, `slug`, `name`, `kind`, `description` FROM `topics`;
--> statement-breakpoint
DROP TABLE `topics`;
--> statement-breakpoint
ALTER TABLE `__new_topics` RENAME TO `topics`;
--> statement-breakpoint
CREATE UNIQUE INDEX `published_topics_slug_unique` ON `published_topics` (`slug`);
--> statement-breakpoint
CREATE INDEX `published_topics_name` ON `published_topics` (`name`,`id`) WHERE updates > 0;
--> statement-breakpoint
CREATE INDEX `published_topics_sitemap` ON `published_topics` (`slug`,`modified_at`,`kind`) WHERE updates > 0;
--> statement-breakpoint
CREATE INDEX `published_topics_stories` ON `published_topics` (`modified_at`,`id`) WHERE kind = 'story' AND updates > 0;
--> statement-breakpoint
CREATE UNIQUE INDEX `topics_slug_unique` ON `topics` (`slug`);
--> statement-breakpoint
CREATE TRIGGER published_topics_insert_is_news AFTER INSERT ON published_topics BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_topics_update_is_news AFTER UPDATE ON published_topics BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_topics_delete_is_news AFTER DELETE ON published_topics BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER topics_reach_readers AFTER UPDATE OF name, slug, kind, description ON topics BEGIN UPDATE published_topics SET name = new.name, slug = new.slug, kind = new.kind, description = new.description WHERE id = new.id; END;
--> statement-breakpoint
CREATE TRIGGER published_article_topics_insert_is_counted AFTER INSERT ON published_article_topics BEGIN UPDATE published_article_topics SET (first_published_at, modified_at) = (SELECT first_published_at, modified_at FROM published_articles WHERE id = new.article_id) WHERE article_id = new.article_id AND topic_id = new.topic_id; UPDATE published_topics SET updates = updates + 1, modified_at = coalesce((SELECT max(modified_at) FROM published_article_topics WHERE topic_id = new.topic_id), 0) WHERE id = new.topic_id; END;
--> statement-breakpoint
CREATE TRIGGER published_article_topics_update_is_counted AFTER UPDATE OF article_id, topic_id ON published_article_topics BEGIN UPDATE published_article_topics SET (first_published_at, modified_at) = (SELECT first_published_at, modified_at FROM published_articles WHERE id = new.article_id) WHERE article_id = new.article_id AND topic_id = new.topic_id; UPDATE published_topics SET updates = updates - 1, modified_at = coalesce((SELECT max(modified_at) FROM published_article_topics WHERE topic_id = old.topic_id), 0) WHERE id = old.topic_id; UPDATE published_topics SET updates = updates + 1, modified_at = coalesce((SELECT max(modified_at) FROM published_article_topics WHERE topic_id = new.topic_id), 0) WHERE id = new.topic_id; END;
--> statement-breakpoint
CREATE TRIGGER published_article_topics_delete_is_counted AFTER DELETE ON published_article_topics BEGIN UPDATE published_topics SET updates = updates - 1, modified_at = coalesce((SELECT max(modified_at) FROM published_article_topics WHERE topic_id = old.topic_id), 0) WHERE id = old.topic_id; END;
--> statement-breakpoint
CREATE TRIGGER published_article_topics_time_reaches_topic AFTER UPDATE OF modified_at ON published_article_topics WHEN old.modified_at <> new.modified_at BEGIN UPDATE published_topics SET modified_at = coalesce((SELECT max(modified_at) FROM published_article_topics WHERE topic_id = new.topic_id), 0) WHERE id = new.topic_id; END;
