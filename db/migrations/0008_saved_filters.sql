CREATE TABLE `saved_filters` (
	`id` text PRIMARY KEY NOT NULL,
	`person_id` text NOT NULL,
	`name` text NOT NULL,
	`state` text,
	`query` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `people`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "saved_filters_state" CHECK("saved_filters"."state" IS NULL OR "saved_filters"."state" IN ('idea', 'draft', 'review', 'ready', 'scheduled', 'live', 'archived', 'retracted', 'trashed'))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_filters_name` ON `saved_filters` (`person_id`,`name`);