package org.plenary.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenary.guideline.GuidelineId;
import org.plenary.milestone.SetMeetings;
import org.plenary.shared.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings of guidelines, for those who hold a work plan against them. */
@Component
class MeetingsSet implements SetMeetings {

  private final JdbcClient jdbc;

  MeetingsSet(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Map<Subject, List<One>> list(Collection<Subject> of) {
    List<String> guidelines =
        of.stream()
            .filter(subject -> new GuidelineId(subject.id()).subject().equals(subject))
            .map(Subject::id)
            .toList();
    Map<Subject, List<One>> set = new HashMap<>();
    if (!guidelines.isEmpty()) {
      jdbc.sql(
              """
              select guideline_id, title, place from meeting_meeting
              where guideline_id in (:guidelines) and state <> 'CANCELLED' order by starts_at
              """)
          .param("guidelines", guidelines)
          .query(
              row -> {
                set.computeIfAbsent(
                        new GuidelineId(row.getString("guideline_id")).subject(),
                        none -> new ArrayList<>())
                    .add(new One(row.getString("title"), !row.getString("place").isBlank()));
              });
    }
    return set;
  }
}
