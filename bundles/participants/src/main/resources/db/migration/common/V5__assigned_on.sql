-- Since when somebody is on the planner's caseload; unknown for those who were there before this was kept.
ALTER TABLE participants_participant ADD COLUMN assigned_on DATE;
