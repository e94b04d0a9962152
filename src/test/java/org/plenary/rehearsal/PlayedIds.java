package org.plenary.rehearsal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The ids of what a play of a guideline left behind, by the name of their place in an address. */
@TestComponent
class PlayedIds {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private final JdbcClient jdbc;

  PlayedIds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An address with ids in the place of their names. */
  String fill(String path) {
    return PLACE
        .matcher(path)
        .replaceAll(found -> find(found.group(1)).orElseThrow(IllegalArgumentException::new));
  }

  /**
   * Of several things the one in which Cameroon, its people or the expert of the demonstration have
   * a part; empty for what a guideline has none of.
   */
  Optional<String> find(String place) {
    if (place.equals("paragraph")) {
      return find("draft").map(this::aParagraphOf);
    }
    String table =
        switch (place) {
          case "guideline" -> "guideline_guideline";
          case "draft" -> "guideline_draft where draft_number = 2";
          case "group" -> "group_expert_group";
          case "expert" -> "group_expert where name = 'Adaeze Nwosu'";
          case "nomination" -> "group_nomination where nominee_name = 'Dr Solange Mbarga'";
          case "body" -> "group_body where country = 'Cameroon'";
          case "seat" -> "group_body_seat where invited_name = 'Clarisse Etoundi'";
          case "meeting" -> "meeting_meeting where title like 'Kick-off%'";
          case "action" -> "meeting_action where content like 'Send the guidelines%'";
          case "round" -> "consultation_round where kind = 'EXPERT'";
          case "memberRound" -> "consultation_round where kind = 'MEMBER_STATE'";
          case "comment" -> "consultation_comment where comment_number = 1";
          case "milestone" -> "milestone_milestone where name like 'First global%'";
          default -> "";
        };
    return table.isEmpty()
        ? Optional.empty()
        : Optional.of(jdbc.sql("select id from " + table).query(String.class).single());
  }

  private String aParagraphOf(String draft) {
    return jdbc.sql(
            "select paragraph_id from guideline_paragraph where draft_id = ? and position = 3"
                + " and removed_at is null")
        .param(draft)
        .query(String.class)
        .single();
  }
}
