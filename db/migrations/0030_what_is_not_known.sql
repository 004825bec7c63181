ALTER TABLE `published_articles` ADD `what_is_not_known` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `articles` ADD `what_is_not_known` text DEFAULT '' NOT NULL;--> statement-breakpoint
DROP TRIGGER published_articles_update_renews_search;
--> statement-breakpoint
CREATE TRIGGER published_articles_update_renews_search AFTER UPDATE OF headline, takeaway, what_happened, why_it_matters, what_it_means, what_is_not_known ON published_articles BEGIN INSERT INTO search_to_renew (number) SELECT new.number WHERE NOT EXISTS (SELECT 1 FROM search_to_renew WHERE number = new.number); END;
