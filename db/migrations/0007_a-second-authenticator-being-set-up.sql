DROP INDEX "one_authenticator_a_member";--> statement-breakpoint
CREATE UNIQUE INDEX "one_authenticator_a_member" ON "authenticators" USING btree ("member_id",(confirmed_at is null));