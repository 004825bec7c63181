CREATE TABLE `published_word_parts` (
	`part` text NOT NULL,
	`length` integer NOT NULL,
	`word_id` integer NOT NULL,
	PRIMARY KEY(`part`, `length`, `word_id`),
	FOREIGN KEY (`word_id`) REFERENCES `published_words`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `published_word_parts_word` ON `published_word_parts` (`word_id`);
--> statement-breakpoint
CREATE TABLE `published_word_uses` (
	`word_id` integer NOT NULL,
	`number` integer NOT NULL,
	PRIMARY KEY(`word_id`, `number`),
	FOREIGN KEY (`word_id`) REFERENCES `published_words`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`number`) REFERENCES `published_articles`(`number`) ON UPDATE no action ON DELETE cascade
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `published_word_uses_number` ON `published_word_uses` (`number`);
--> statement-breakpoint
CREATE TABLE `published_words` (
	`id` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`word` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `published_words_word_unique` ON `published_words` (`word`);
--> statement-breakpoint
CREATE TABLE `search_to_renew` (
	`number` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`number`) REFERENCES `published_articles`(`number`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TRIGGER published_words_insert_is_news AFTER INSERT ON published_words BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_words_update_is_news AFTER UPDATE ON published_words BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_words_delete_is_news AFTER DELETE ON published_words BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_word_uses_insert_is_news AFTER INSERT ON published_word_uses BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_word_uses_update_is_news AFTER UPDATE ON published_word_uses BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_word_uses_delete_is_news AFTER DELETE ON published_word_uses BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_word_parts_insert_is_news AFTER INSERT ON published_word_parts BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_word_parts_update_is_news AFTER UPDATE ON published_word_parts BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_word_parts_delete_is_news AFTER DELETE ON published_word_parts BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_word_uses_take_words_along AFTER DELETE ON published_word_uses BEGIN DELETE FROM published_words WHERE id = old.word_id AND NOT EXISTS (SELECT 1 FROM published_word_uses WHERE word_id = old.word_id); END;
--> statement-breakpoint
CREATE TRIGGER search_to_renew_delete_is_news AFTER DELETE ON search_to_renew BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_articles_insert_renews_search AFTER INSERT ON published_articles BEGIN INSERT INTO search_to_renew (number) SELECT new.number WHERE NOT EXISTS (SELECT 1 FROM search_to_renew WHERE number = new.number); END;
--> statement-breakpoint
CREATE TRIGGER published_articles_update_renews_search AFTER UPDATE OF headline, takeaway, what_happened, why_it_matters, what_it_means ON published_articles BEGIN INSERT INTO search_to_renew (number) SELECT new.number WHERE NOT EXISTS (SELECT 1 FROM search_to_renew WHERE number = new.number); END;
--> statement-breakpoint
CREATE TRIGGER published_questions_insert_renews_search AFTER INSERT ON published_questions BEGIN INSERT INTO search_to_renew (number) SELECT a.number FROM published_articles a WHERE a.id = new.article_id AND NOT EXISTS (SELECT 1 FROM search_to_renew WHERE number = a.number); END;
--> statement-breakpoint
CREATE TRIGGER published_questions_update_renews_search AFTER UPDATE OF question, answer, article_id, position ON published_questions BEGIN INSERT INTO search_to_renew (number) SELECT a.number FROM published_articles a WHERE a.id IN (old.article_id, new.article_id) AND NOT EXISTS (SELECT 1 FROM search_to_renew WHERE number = a.number); END;
--> statement-breakpoint
CREATE TRIGGER published_questions_delete_renews_search AFTER DELETE ON published_questions BEGIN INSERT INTO search_to_renew (number) SELECT a.number FROM published_articles a WHERE a.id = old.article_id AND NOT EXISTS (SELECT 1 FROM search_to_renew WHERE number = a.number); END;
--> statement-breakpoint
CREATE TRIGGER published_sources_insert_renews_search AFTER INSERT ON published_sources BEGIN INSERT INTO search_to_renew (number) SELECT a.number FROM published_articles a WHERE a.id = new.article_id AND NOT EXISTS (SELECT 1 FROM search_to_renew WHERE number = a.number); END;
--> statement-breakpoint
CREATE TRIGGER published_sources_update_renews_search AFTER UPDATE OF author_name, handle, text, article_id, position ON published_sources BEGIN INSERT INTO search_to_renew (number) SELECT a.number FROM published_articles a WHERE a.id IN (old.article_id, new.article_id) AND NOT EXISTS (SELECT 1 FROM search_to_renew WHERE number = a.number); END;
--> statement-breakpoint
CREATE TRIGGER published_sources_delete_renews_search AFTER DELETE ON published_sources BEGIN INSERT INTO search_to_renew (number) SELECT a.number FROM published_articles a WHERE a.id = old.article_id AND NOT EXISTS (SELECT 1 FROM search_to_renew WHERE number = a.number); END;
--> statement-breakpoint
CREATE TRIGGER published_article_topics_insert_renews_search AFTER INSERT ON published_article_topics BEGIN INSERT INTO search_to_renew (number) SELECT a.number FROM published_articles a WHERE a.id = new.article_id AND NOT EXISTS (SELECT 1 FROM search_to_renew WHERE number = a.number); END;
--> statement-breakpoint
CREATE TRIGGER published_article_topics_update_renews_search AFTER UPDATE OF article_id, topic_id, position ON published_article_topics BEGIN INSERT INTO search_to_renew (number) SELECT a.number FROM published_articles a WHERE a.id IN (old.article_id, new.article_id) AND NOT EXISTS (SELECT 1 FROM search_to_renew WHERE number = a.number); END;
--> statement-breakpoint
CREATE TRIGGER published_article_topics_delete_renews_search AFTER DELETE ON published_article_topics BEGIN INSERT INTO search_to_renew (number) SELECT a.number FROM published_articles a WHERE a.id = old.article_id AND NOT EXISTS (SELECT 1 FROM search_to_renew WHERE number = a.number); END;
--> statement-breakpoint
CREATE TRIGGER published_article_authors_insert_renews_search AFTER INSERT ON published_article_authors BEGIN INSERT INTO search_to_renew (number) SELECT a.number FROM published_articles a WHERE a.id = new.article_id AND NOT EXISTS (SELECT 1 FROM search_to_renew WHERE number = a.number); END;
--> statement-breakpoint
CREATE TRIGGER published_article_authors_update_renews_search AFTER UPDATE OF article_id, author_id, position ON published_article_authors BEGIN INSERT INTO search_to_renew (number) SELECT a.number FROM published_articles a WHERE a.id IN (old.article_id, new.article_id) AND NOT EXISTS (SELECT 1 FROM search_to_renew WHERE number = a.number); END;
--> statement-breakpoint
CREATE TRIGGER published_article_authors_delete_renews_search AFTER DELETE ON published_article_authors BEGIN INSERT INTO search_to_renew (number) SELECT a.number FROM published_articles a WHERE a.id = old.article_id AND NOT EXISTS (SELECT 1 FROM search_to_renew WHERE number = a.number); END;
--> statement-breakpoint
CREATE TRIGGER published_topics_name_renews_search AFTER UPDATE OF name ON published_topics WHEN old.name <> new.name BEGIN INSERT INTO search_to_renew (number) SELECT a.number FROM published_article_topics l JOIN published_articles a ON a.id = l.article_id WHERE l.topic_id = new.id AND NOT EXISTS (SELECT 1 FROM search_to_renew WHERE number = a.number); END;
--> statement-breakpoint
CREATE TRIGGER published_authors_name_renews_search AFTER UPDATE OF name ON published_authors WHEN old.name <> new.name BEGIN INSERT INTO search_to_renew (number) SELECT a.number FROM published_article_authors l JOIN published_articles a ON a.id = l.article_id WHERE l.author_id = new.id AND NOT EXISTS (SELECT 1 FROM search_to_renew WHERE number = a.number); END;
--> statement-breakpoint
DROP TRIGGER published_articles_leave_search;
--> statement-breakpoint
CREATE VIRTUAL TABLE new_search USING fts5(headline, names, body, questions, quotes, forms, tokenize = "porter unicode61 remove_diacritics 2", prefix = '3');
--> statement-breakpoint
INSERT INTO new_search (rowid, headline, names, body, questions, quotes, forms) SELECT rowid, headline, '', body, questions, quotes, '' FROM published_search;
--> statement-breakpoint
DROP TABLE published_search;
--> statement-breakpoint
ALTER TABLE new_search RENAME TO published_search;
--> statement-breakpoint
CREATE TRIGGER published_articles_leave_search AFTER DELETE ON published_articles BEGIN DELETE FROM published_search WHERE rowid = old.number; END;
--> statement-breakpoint
INSERT INTO search_to_renew (number) SELECT number FROM published_articles;
