CREATE TABLE `topic_history` (
	`slug` text PRIMARY KEY NOT NULL,
	`topic_id` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `topic_history_topic` ON `topic_history` (`topic_id`);--> statement-breakpoint
CREATE TABLE `topic_former_names` (
	`name` text PRIMARY KEY NOT NULL,
	`topic_id` text NOT NULL,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `topic_former_names_topic` ON `topic_former_names` (`topic_id`);
--> statement-breakpoint
CREATE TRIGGER topic_history_insert_is_news AFTER INSERT ON topic_history BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER topic_history_update_is_news AFTER UPDATE ON topic_history BEGIN UPDATE publication_version SET version = version + 1; END;
--> statement-breakpoint
CREATE TRIGGER topic_history_delete_is_news AFTER DELETE ON topic_history BEGIN UPDATE publication_version SET version = version + 1; END;
