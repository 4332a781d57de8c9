CREATE TABLE pathways_step_goal (
    id VARCHAR(36) NOT NULL,
    version INTEGER NOT NULL,
    participant_id VARCHAR(36) NOT NULL,
    plan_id VARCHAR(36) NOT NULL,
    step_id VARCHAR(120) NOT NULL,
    reached_on DATE NOT NULL,
    CONSTRAINT pathways_step_goal_pk PRIMARY KEY (id),
    CONSTRAINT pathways_step_goal_of FOREIGN KEY (plan_id) REFERENCES pathways_plan (id)
);
CREATE INDEX pathways_step_goal_person ON pathways_step_goal (participant_id);
