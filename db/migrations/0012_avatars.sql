ALTER TABLE `people` ADD `avatar` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `published_authors` ADD `avatar` text DEFAULT '' NOT NULL;--> statement-breakpoint
DROP TRIGGER people_reach_bylines;
--> statement-breakpoint
CREATE TRIGGER people_reach_bylines AFTER UPDATE OF name, slug, bio, fediverse, links, avatar ON people BEGIN UPDATE published_authors SET name = new.name, slug = new.slug, bio = new.bio, fediverse = new.fediverse, links = new.links, avatar = new.avatar WHERE id = new.id; END;
