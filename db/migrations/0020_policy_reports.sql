CREATE TABLE `policy_reports` (
	`id` text PRIMARY KEY NOT NULL,
	`day` integer NOT NULL,
	`page` text NOT NULL,
	`directive` text NOT NULL,
	`blocked` text NOT NULL,
	`count` integer NOT NULL,
	`last_at` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `policy_reports_of_a_day` ON `policy_reports` (`day`,`page`,`directive`,`blocked`);--> statement-breakpoint
CREATE INDEX `policy_reports_time` ON `policy_reports` (`last_at`);