CREATE TABLE `published_totals` (
	`name` text PRIMARY KEY NOT NULL,
	`total` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `article_numbers` (
	`number` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` text NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `article_numbers_article_id_unique` ON `article_numbers` (`article_id`);
--> statement-breakpoint
CREATE TABLE `article_totals` (
	`state` text PRIMARY KEY NOT NULL,
	`total` integer NOT NULL
) STRICT;
--> statement-breakpoint
DROP INDEX `published_article_authors_author`;
--> statement-breakpoint
ALTER TABLE `published_article_authors` ADD `first_published_at` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE `published_article_authors` ADD `modified_at` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
UPDATE published_article_authors SET first_published_at = a.first_published_at, modified_at = a.modified_at FROM published_articles a WHERE a.id = published_article_authors.article_id;
--> statement-breakpoint
CREATE INDEX `published_article_authors_time` ON `published_article_authors` (`author_id`,`first_published_at`,`article_id`);
--> statement-breakpoint
CREATE INDEX `published_article_authors_modified` ON `published_article_authors` (`author_id`,`modified_at`);
--> statement-breakpoint
DROP INDEX `published_article_topics_topic`;
--> statement-breakpoint
ALTER TABLE `published_article_topics` ADD `first_published_at` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE `published_article_topics` ADD `modified_at` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
UPDATE published_article_topics SET first_published_at = a.first_published_at, modified_at = a.modified_at FROM published_articles a WHERE a.id = published_article_topics.article_id;
--> statement-breakpoint
CREATE INDEX `published_article_topics_time` ON `published_article_topics` (`topic_id`,`first_published_at`,`article_id`);
--> statement-breakpoint
CREATE INDEX `published_article_topics_modified` ON `published_article_topics` (`topic_id`,`modified_at`);
--> statement-breakpoint
ALTER TABLE `published_authors` ADD `updates` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE `published_authors` ADD `modified_at` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
UPDATE published_authors SET updates = (SELECT count(*) FROM published_article_authors WHERE author_id = published_authors.id), modified_at = coalesce((SELECT max(modified_at) FROM published_article_authors WHERE author_id = published_authors.id), 0);
--> statement-breakpoint
ALTER TABLE `published_topics` ADD `updates` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
ALTER TABLE `published_topics` ADD `modified_at` integer DEFAULT 0 NOT NULL;
--> statement-breakpoint
UPDATE published_topics SET updates = (SELECT count(*) FROM published_article_topics WHERE topic_id = published_topics.id), modified_at = coalesce((SELECT max(modified_at) FROM published_article_topics WHERE topic_id = published_topics.id), 0);
--> statement-breakpoint
CREATE INDEX `published_authors_sitemap` ON `published_authors` (`slug`,`modified_at`) WHERE updates > 0;
--> statement-breakpoint
CREATE INDEX `published_topics_name` ON `published_topics` (`name`,`id`) WHERE updates > 0;
--> statement-breakpoint
CREATE INDEX `published_topics_sitemap` ON `published_topics` (`slug`,`modified_at`) WHERE updates > 0;
--> statement-breakpoint
CREATE INDEX `published_articles_sitemap` ON `published_articles` ("number" / 5000,`modified_at`,`slug`);
--> statement-breakpoint
INSERT INTO published_totals (name, total) VALUES ('updates', (SELECT count(*) FROM published_articles)), ('sources', (SELECT count(*) FROM published_sources));
--> statement-breakpoint
CREATE TRIGGER published_totals_insert_is_news AFTER INSERT ON published_totals BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_totals_update_is_news AFTER UPDATE ON published_totals BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_totals_delete_is_news AFTER DELETE ON published_totals BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_articles_insert_is_counted AFTER INSERT ON published_articles BEGIN UPDATE published_totals SET total = total + 1 WHERE name = 'updates'; END;
--> statement-breakpoint
CREATE TRIGGER published_articles_delete_is_counted AFTER DELETE ON published_articles BEGIN UPDATE published_totals SET total = total - 1 WHERE name = 'updates'; END;
--> statement-breakpoint
CREATE TRIGGER published_sources_insert_is_counted AFTER INSERT ON published_sources BEGIN UPDATE published_totals SET total = total + 1 WHERE name = 'sources'; END;
--> statement-breakpoint
CREATE TRIGGER published_sources_delete_is_counted AFTER DELETE ON published_sources BEGIN UPDATE published_totals SET total = total - 1 WHERE name = 'sources'; END;
--> statement-breakpoint
CREATE TRIGGER published_articles_time_reaches_lists AFTER UPDATE OF first_published_at, modified_at ON published_articles WHEN old.first_published_at <> new.first_published_at OR old.modified_at <> new.modified_at BEGIN UPDATE published_article_topics SET first_published_at = new.first_published_at, modified_at = new.modified_at WHERE article_id = new.id; UPDATE published_article_authors SET first_published_at = new.first_published_at, modified_at = new.modified_at WHERE article_id = new.id; END;
--> statement-breakpoint
CREATE TRIGGER published_article_authors_insert_is_counted AFTER INSERT ON published_article_authors BEGIN UPDATE published_article_authors SET (first_published_at, modified_at) = (SELECT first_published_at, modified_at FROM published_articles WHERE id = new.article_id) WHERE article_id = new.article_id AND author_id = new.author_id; UPDATE published_authors SET updates = updates + 1, modified_at = coalesce((SELECT max(modified_at) FROM published_article_authors WHERE author_id = new.author_id), 0) WHERE id = new.author_id; END;
--> statement-breakpoint
CREATE TRIGGER published_article_authors_update_is_counted AFTER UPDATE OF article_id, author_id ON published_article_authors BEGIN UPDATE published_article_authors SET (first_published_at, modified_at) = (SELECT first_published_at, modified_at FROM published_articles WHERE id = new.article_id) WHERE article_id = new.article_id AND author_id = new.author_id; UPDATE published_authors SET updates = updates - 1, modified_at = coalesce((SELECT max(modified_at) FROM published_article_authors WHERE author_id = old.author_id), 0) WHERE id = old.author_id; UPDATE published_authors SET updates = updates + 1, modified_at = coalesce((SELECT max(modified_at) FROM published_article_authors WHERE author_id = new.author_id), 0) WHERE id = new.author_id; END;
--> statement-breakpoint
CREATE TRIGGER published_article_authors_delete_is_counted AFTER DELETE ON published_article_authors BEGIN UPDATE published_authors SET updates = updates - 1, modified_at = coalesce((SELECT max(modified_at) FROM published_article_authors WHERE author_id = old.author_id), 0) WHERE id = old.author_id; END;
--> statement-breakpoint
CREATE TRIGGER published_article_authors_time_reaches_author AFTER UPDATE OF modified_at ON published_article_authors WHEN old.modified_at <> new.modified_at BEGIN UPDATE published_authors SET modified_at = coalesce((SELECT max(modified_at) FROM published_article_authors WHERE author_id = new.author_id), 0) WHERE id = new.author_id; END;
--> statement-breakpoint
CREATE TRIGGER published_article_topics_insert_is_counted AFTER INSERT ON published_article_topics BEGIN UPDATE published_article_topics SET (first_published_at, modified_at) = (SELECT first_published_at, modified_at FROM published_articles WHERE id = new.article_id) WHERE article_id = new.article_id AND topic_id = new.topic_id; UPDATE published_topics SET updates = updates + 1, modified_at = coalesce((SELECT max(modified_at) FROM published_article_topics WHERE topic_id = new.topic_id), 0) WHERE id = new.topic_id; END;
--> statement-breakpoint
CREATE TRIGGER published_article_topics_update_is_counted AFTER UPDATE OF article_id, topic_id ON published_article_topics BEGIN UPDATE published_article_topics SET (first_published_at, modified_at) = (SELECT first_published_at, modified_at FROM published_articles WHERE id = new.article_id) WHERE article_id = new.article_id AND topic_id = new.topic_id; UPDATE published_topics SET updates = updates - 1, modified_at = coalesce((SELECT max(modified_at) FROM published_article_topics WHERE topic_id = old.topic_id), 0) WHERE id = old.topic_id; UPDATE published_topics SET updates = updates + 1, modified_at = coalesce((SELECT max(modified_at) FROM published_article_topics WHERE topic_id = new.topic_id), 0) WHERE id = new.topic_id; END;
--> statement-breakpoint
CREATE TRIGGER published_article_topics_delete_is_counted AFTER DELETE ON published_article_topics BEGIN UPDATE published_topics SET updates = updates - 1, modified_at = coalesce((SELECT max(modified_at) FROM published_article_topics WHERE topic_id = old.topic_id), 0) WHERE id = old.topic_id; END;
--> statement-breakpoint
CREATE TRIGGER published_article_topics_time_reaches_topic AFTER UPDATE OF modified_at ON published_article_topics WHEN old.modified_at <> new.modified_at BEGIN UPDATE published_topics SET modified_at = coalesce((SELECT max(modified_at) FROM published_article_topics WHERE topic_id = new.topic_id), 0) WHERE id = new.topic_id; END;
--> statement-breakpoint
DROP TRIGGER published_articles_leave_search;
--> statement-breakpoint
ALTER TABLE published_search RENAME TO published_search_before;
--> statement-breakpoint
CREATE VIRTUAL TABLE published_search USING fts5(headline, body, questions, quotes, tokenize = "unicode61 remove_diacritics 2", prefix = '1 2 3 4 5 6 7');
--> statement-breakpoint
INSERT INTO published_search (rowid, headline, body, questions, quotes) SELECT rowid, headline, body, questions, quotes FROM published_search_before;
--> statement-breakpoint
DROP TABLE published_search_before;
--> statement-breakpoint
CREATE TRIGGER published_articles_leave_search AFTER DELETE ON published_articles BEGIN DELETE FROM published_search WHERE rowid = old.number; END;
--> statement-breakpoint
DROP INDEX `source_checks_news`;
--> statement-breakpoint
CREATE INDEX `source_checks_news` ON `source_checks` (`since`,`permalink`) WHERE state IN ('edited', 'deleted') AND noted_at IS NULL;
--> statement-breakpoint
CREATE INDEX `source_checks_noted` ON `source_checks` (`since`,`permalink`) WHERE state IN ('edited', 'deleted') AND noted_at IS NOT NULL;
--> statement-breakpoint
CREATE INDEX `source_checks_unseen` ON `source_checks` (`since`,`permalink`) WHERE state = 'unavailable';
--> statement-breakpoint
CREATE INDEX `articles_kept` ON `articles` (`updated_at`) WHERE state <> 'trashed';
--> statement-breakpoint
CREATE INDEX `articles_created_by` ON `articles` (`created_by`);
--> statement-breakpoint
INSERT INTO article_totals (state, total) SELECT state, count(*) FROM articles GROUP BY state;
--> statement-breakpoint
CREATE TRIGGER articles_insert_is_counted AFTER INSERT ON articles BEGIN INSERT INTO article_totals (state, total) VALUES (new.state, 1) ON CONFLICT (state) DO UPDATE SET total = total + 1; END;
--> statement-breakpoint
CREATE TRIGGER articles_update_is_counted AFTER UPDATE OF state ON articles WHEN old.state <> new.state BEGIN UPDATE article_totals SET total = total - 1 WHERE state = old.state; INSERT INTO article_totals (state, total) VALUES (new.state, 1) ON CONFLICT (state) DO UPDATE SET total = total + 1; END;
--> statement-breakpoint
CREATE TRIGGER articles_delete_is_counted AFTER DELETE ON articles BEGIN UPDATE article_totals SET total = total - 1 WHERE state = old.state; END;
--> statement-breakpoint
CREATE VIRTUAL TABLE article_search USING fts5(headline, slug, tokenize = "trigram");
--> statement-breakpoint
INSERT INTO article_numbers (article_id) SELECT id FROM articles ORDER BY created_at, id;
--> statement-breakpoint
INSERT INTO article_search (rowid, headline, slug) SELECT number, headline, coalesce(slug, '') FROM article_numbers JOIN articles ON articles.id = article_id;
--> statement-breakpoint
CREATE TRIGGER articles_enter_search AFTER INSERT ON articles BEGIN INSERT INTO article_numbers (article_id) VALUES (new.id); INSERT INTO article_search (rowid, headline, slug) SELECT number, new.headline, coalesce(new.slug, '') FROM article_numbers WHERE article_id = new.id; END;
--> statement-breakpoint
CREATE TRIGGER articles_change_search AFTER UPDATE OF headline, slug ON articles WHEN old.headline <> new.headline OR old.slug IS NOT new.slug BEGIN UPDATE article_search SET headline = new.headline, slug = coalesce(new.slug, '') WHERE rowid = (SELECT number FROM article_numbers WHERE article_id = new.id); END;
--> statement-breakpoint
CREATE TRIGGER article_numbers_leave_search AFTER DELETE ON article_numbers BEGIN DELETE FROM article_search WHERE rowid = old.number; END;
