CREATE TABLE `unannounced_addresses` (
	`slug` text PRIMARY KEY NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`due_at` integer NOT NULL,
	CONSTRAINT "unannounced_addresses_tries" CHECK("unannounced_addresses"."tries" >= 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `unannounced_addresses_due` ON `unannounced_addresses` (`due_at`);--> statement-breakpoint
ALTER TABLE `published_articles` ADD `pictures` text DEFAULT '[]' NOT NULL;
--> statement-breakpoint
CREATE TRIGGER published_articles_insert_is_announced AFTER INSERT ON published_articles BEGIN DELETE FROM unannounced_addresses WHERE slug = new.slug; INSERT INTO unannounced_addresses (slug, tries, due_at) VALUES (new.slug, 0, CAST(unixepoch('subsec') * 1000 AS INTEGER)); END;
--> statement-breakpoint
CREATE TRIGGER published_articles_update_is_announced AFTER UPDATE OF headline ON published_articles BEGIN DELETE FROM unannounced_addresses WHERE slug = new.slug; INSERT INTO unannounced_addresses (slug, tries, due_at) VALUES (new.slug, 0, CAST(unixepoch('subsec') * 1000 AS INTEGER)); END;
--> statement-breakpoint
CREATE TRIGGER published_articles_former_slug_is_announced AFTER UPDATE OF slug ON published_articles WHEN old.slug <> new.slug BEGIN DELETE FROM unannounced_addresses WHERE slug = old.slug; INSERT INTO unannounced_addresses (slug, tries, due_at) VALUES (old.slug, 0, CAST(unixepoch('subsec') * 1000 AS INTEGER)); END;
--> statement-breakpoint
CREATE TRIGGER published_articles_delete_is_announced AFTER DELETE ON published_articles BEGIN DELETE FROM unannounced_addresses WHERE slug = old.slug; INSERT INTO unannounced_addresses (slug, tries, due_at) VALUES (old.slug, 0, CAST(unixepoch('subsec') * 1000 AS INTEGER)); END;
