CREATE TABLE `digest_issues` (
	`id` text PRIMARY KEY NOT NULL,
	`rhythm` text NOT NULL,
	`first` text NOT NULL,
	`state` text NOT NULL,
	`intro` text DEFAULT '' NOT NULL,
	`composed_at` integer,
	`finished_at` integer,
	`sent` integer DEFAULT 0 NOT NULL,
	`refused` integer DEFAULT 0 NOT NULL,
	`unclear` integer DEFAULT 0 NOT NULL,
	`lease_owner` text,
	`lease_until` integer,
	CONSTRAINT "digest_issues_rhythm" CHECK("digest_issues"."rhythm" IN ('daily', 'weekly')),
	CONSTRAINT "digest_issues_state" CHECK("digest_issues"."state" IN ('planned', 'sending', 'sent', 'recalled', 'empty')),
	CONSTRAINT "digest_issues_counts" CHECK("digest_issues"."sent" >= 0 AND "digest_issues"."refused" >= 0 AND "digest_issues"."unclear" >= 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `digest_issues_span` ON `digest_issues` (`rhythm`,`first`);--> statement-breakpoint
CREATE INDEX `digest_issues_state` ON `digest_issues` (`state`,`composed_at`);--> statement-breakpoint
CREATE INDEX `digest_issues_time` ON `digest_issues` (`first`);--> statement-breakpoint
CREATE TABLE `digest_mails` (
	`issue_id` text NOT NULL,
	`subscriber_id` text NOT NULL,
	`state` text DEFAULT 'waiting' NOT NULL,
	`tries` integer DEFAULT 0 NOT NULL,
	`due_at` integer NOT NULL,
	PRIMARY KEY(`issue_id`, `subscriber_id`),
	FOREIGN KEY (`issue_id`) REFERENCES `digest_issues`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`subscriber_id`) REFERENCES `subscribers`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "digest_mails_state" CHECK("digest_mails"."state" IN ('waiting', 'sending', 'sent', 'refused', 'unclear', 'nothing')),
	CONSTRAINT "digest_mails_tries" CHECK("digest_mails"."tries" >= 0)
) STRICT;
--> statement-breakpoint
CREATE INDEX `digest_mails_due` ON `digest_mails` (`issue_id`,`state`,`due_at`);--> statement-breakpoint
CREATE INDEX `digest_mails_subscriber` ON `digest_mails` (`subscriber_id`);--> statement-breakpoint
CREATE TABLE `digest_parts` (
	`issue_id` text NOT NULL,
	`article_id` text NOT NULL,
	`position` integer NOT NULL,
	`modified_at` integer NOT NULL,
	`headline` text NOT NULL,
	`html` text NOT NULL,
	`text` text NOT NULL,
	PRIMARY KEY(`issue_id`, `article_id`),
	FOREIGN KEY (`issue_id`) REFERENCES `digest_issues`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `digest_parts_article` ON `digest_parts` (`article_id`);--> statement-breakpoint
CREATE TABLE `digest_sign_ups` (
	`hash` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`topics` text NOT NULL,
	`rhythm` text NOT NULL,
	`form_version` integer NOT NULL,
	`network` text NOT NULL,
	`expires_at` integer NOT NULL,
	CONSTRAINT "digest_sign_ups_rhythm" CHECK("digest_sign_ups"."rhythm" IN ('daily', 'weekly'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `digest_sign_ups_email` ON `digest_sign_ups` (`email`);--> statement-breakpoint
CREATE INDEX `digest_sign_ups_end` ON `digest_sign_ups` (`expires_at`);--> statement-breakpoint
CREATE TABLE `subscriber_topics` (
	`subscriber_id` text NOT NULL,
	`topic_id` text NOT NULL,
	PRIMARY KEY(`subscriber_id`, `topic_id`),
	FOREIGN KEY (`subscriber_id`) REFERENCES `subscribers`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`topic_id`) REFERENCES `topics`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `subscriber_topics_topic` ON `subscriber_topics` (`topic_id`);--> statement-breakpoint
CREATE TABLE `subscribers` (
	`id` text PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`rhythm` text NOT NULL,
	`form_version` integer NOT NULL,
	`network` text NOT NULL,
	`confirmed_at` integer NOT NULL,
	`bounces` integer DEFAULT 0 NOT NULL,
	CONSTRAINT "subscribers_rhythm" CHECK("subscribers"."rhythm" IN ('daily', 'weekly')),
	CONSTRAINT "subscribers_bounces" CHECK("subscribers"."bounces" >= 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `subscribers_email_unique` ON `subscribers` (`email`);--> statement-breakpoint
CREATE INDEX `subscribers_of_rhythm` ON `subscribers` (`rhythm`,`id`);--> statement-breakpoint
CREATE TABLE `suppressions` (
	`fingerprint` text PRIMARY KEY NOT NULL,
	`reason` text NOT NULL,
	`at` integer NOT NULL,
	`answer` text DEFAULT '' NOT NULL,
	CONSTRAINT "suppressions_reason" CHECK("suppressions"."reason" IN ('left', 'bounced', 'erased'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `suppressions_time` ON `suppressions` (`reason`,`at`);