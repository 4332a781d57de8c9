package org.boardwalk.mentoring.internal.ui.desk;

import java.util.List;
import org.boardwalk.mentoring.api.meeting.Meeting;
import org.boardwalk.mentoring.api.meeting.MeetingDetails;
import org.boardwalk.mentoring.api.relation.Group;
import org.boardwalk.mentoring.api.relation.Relation;
import org.boardwalk.mentoring.api.relation.RelationState;

/** Who meets: a pair, or a group. */
interface Circle {
    /** Newest first. */
    List<Meeting> meetings(int limit);

    boolean canPlan();

    Meeting plan(MeetingDetails details);

    /** A group's meetings are planned for all of it, by its mentor, on the group's own page. */
    static Circle of(DeskTools tools, Relation pair) {
        boolean meets = pair.state() == RelationState.ACCEPTED || pair.state() == RelationState.ACTIVE;
        return new Circle() {
            @Override
            public List<Meeting> meetings(int limit) {
                return tools.meetings().of(pair.id(), 0, limit);
            }

            @Override
            public boolean canPlan() {
                return meets && pair.groupId().isEmpty();
            }

            @Override
            public Meeting plan(MeetingDetails details) {
                return tools.meetings().plan(pair.id(), details);
            }
        };
    }

    static Circle of(DeskTools tools, Group group) {
        return new Circle() {
            @Override
            public List<Meeting> meetings(int limit) {
                return tools.meetings().ofGroup(group.id(), 0, limit);
            }

            @Override
            public boolean canPlan() {
                return group.open() && !group.members().isEmpty();
            }

            @Override
            public Meeting plan(MeetingDetails details) {
                return tools.meetings().planGroup(group.id(), details);
            }
        };
    }
}
