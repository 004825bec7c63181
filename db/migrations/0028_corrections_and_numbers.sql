CREATE TABLE `published_source_checks` (
	`permalink` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`checked_at` integer NOT NULL,
	`since` integer NOT NULL,
	`text` text NOT NULL,
	CONSTRAINT "published_source_checks_state" CHECK("published_source_checks"."state" IN ('same', 'edited', 'deleted', 'unavailable'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `published_retractions_time` ON `published_retractions` (`retracted_at`,`article_id`);--> statement-breakpoint
CREATE INDEX `slug_history_article` ON `slug_history` (`article_id`,`first_live_at`);
--> statement-breakpoint
INSERT INTO published_source_checks (permalink, state, checked_at, since, text) SELECT permalink, state, checked_at, since, text FROM source_checks;
--> statement-breakpoint
CREATE TRIGGER source_checks_insert_is_shown AFTER INSERT ON source_checks BEGIN INSERT INTO published_source_checks (permalink, state, checked_at, since, text) VALUES (new.permalink, new.state, new.checked_at, new.since, new.text); END;
--> statement-breakpoint
CREATE TRIGGER source_checks_update_is_shown AFTER UPDATE OF state, checked_at, since, text ON source_checks BEGIN UPDATE published_source_checks SET state = new.state, checked_at = new.checked_at, since = new.since, text = new.text WHERE permalink = new.permalink; END;
--> statement-breakpoint
CREATE TRIGGER source_checks_delete_is_shown AFTER DELETE ON source_checks BEGIN DELETE FROM published_source_checks WHERE permalink = old.permalink; END;
--> statement-breakpoint
CREATE TRIGGER published_source_checks_insert_is_news AFTER INSERT ON published_source_checks BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_source_checks_update_is_news AFTER UPDATE ON published_source_checks BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER published_source_checks_delete_is_news AFTER DELETE ON published_source_checks BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
INSERT INTO published_totals (name, total) VALUES ('corrections', (SELECT count(*) FROM published_corrections)), ('retractions', (SELECT count(*) FROM published_retractions)), ('reviewed', (SELECT count(*) FROM published_articles WHERE reviewed_by_name IS NOT NULL)), ('assisted', (SELECT count(*) FROM published_articles WHERE ai_use = 'assisted')), ('drafted', (SELECT count(*) FROM published_articles WHERE ai_use = 'drafted'));
--> statement-breakpoint
CREATE TRIGGER published_corrections_insert_is_counted AFTER INSERT ON published_corrections BEGIN UPDATE published_totals SET total = total + 1 WHERE name = 'corrections'; END;
--> statement-breakpoint
CREATE TRIGGER published_corrections_delete_is_counted AFTER DELETE ON published_corrections BEGIN UPDATE published_totals SET total = total - 1 WHERE name = 'corrections'; END;
--> statement-breakpoint
CREATE TRIGGER published_retractions_insert_is_counted AFTER INSERT ON published_retractions BEGIN UPDATE published_totals SET total = total + 1 WHERE name = 'retractions'; END;
--> statement-breakpoint
CREATE TRIGGER published_retractions_delete_is_counted AFTER DELETE ON published_retractions BEGIN UPDATE published_totals SET total = total - 1 WHERE name = 'retractions'; END;
--> statement-breakpoint
CREATE TRIGGER published_articles_insert_is_counted_by_kind AFTER INSERT ON published_articles BEGIN UPDATE published_totals SET total = total + 1 WHERE name = new.ai_use OR (name = 'reviewed' AND new.reviewed_by_name IS NOT NULL); END;
--> statement-breakpoint
CREATE TRIGGER published_articles_delete_is_counted_by_kind AFTER DELETE ON published_articles BEGIN UPDATE published_totals SET total = total - 1 WHERE name = old.ai_use OR (name = 'reviewed' AND old.reviewed_by_name IS NOT NULL); END;
--> statement-breakpoint
CREATE TRIGGER published_articles_new_use_is_counted AFTER UPDATE OF ai_use ON published_articles WHEN old.ai_use <> new.ai_use BEGIN UPDATE published_totals SET total = total - 1 WHERE name = old.ai_use; UPDATE published_totals SET total = total + 1 WHERE name = new.ai_use; END;
--> statement-breakpoint
CREATE TRIGGER published_articles_new_review_is_counted AFTER UPDATE OF reviewed_by_name ON published_articles WHEN (old.reviewed_by_name IS NULL) <> (new.reviewed_by_name IS NULL) BEGIN UPDATE published_totals SET total = total + (new.reviewed_by_name IS NOT NULL) - (old.reviewed_by_name IS NOT NULL) WHERE name = 'reviewed'; END;
