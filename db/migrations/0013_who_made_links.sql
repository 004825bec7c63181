ALTER TABLE `invites` ADD `made_by_id` text;--> statement-breakpoint
ALTER TABLE `preview_links` ADD `made_by_id` text;