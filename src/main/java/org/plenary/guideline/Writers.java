package org.plenary.guideline;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.shared.SqlTime;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who is at which paragraph, so that two people see each other before they meet. A hint only. */
@Service
public class Writers {

  /** Somebody whose browser has said nothing for so long is no longer there. */
  public static final Duration FORGOTTEN_AFTER = Duration.ofSeconds(25);

  private final JdbcClient jdbc;
  private final Clock clock;

  Writers(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** This person has the paragraph open, and says so again from time to time. */
  public void stay(Person by, DraftId draft, ParagraphId paragraph) {
    NotAllowed.unlessStaff(by);
    if (update(by, draft, paragraph) == 0) {
      try {
        insert(by, draft, paragraph);
      } catch (DuplicateKeyException anotherTabWasFaster) {
        update(by, draft, paragraph);
      }
    }
  }

  public void leave(Person by, DraftId draft) {
    NotAllowed.unlessStaff(by);
    jdbc.sql("delete from guideline_presence where draft_id = ? and person_id = ?")
        .params(draft.value(), by.id().value())
        .update();
  }

  /** Everybody else who is there. */
  public List<Writer> listOthers(Person by, DraftId draft) {
    return jdbc.sql(
            """
            select person_id, paragraph_id from guideline_presence
            where draft_id = ? and person_id <> ? and seen_at >= ? order by person_id
            """)
        .param(draft.value())
        .param(by.id().value())
        .param(SqlTime.of(clock.instant().minus(FORGOTTEN_AFTER)))
        .query(
            (row, number) ->
                new Writer(new PersonId(row.getString(1)), new ParagraphId(row.getString(2))))
        .list();
  }

  private int update(Person by, DraftId draft, ParagraphId paragraph) {
    return jdbc.sql(
            """
            update guideline_presence set paragraph_id = ?, seen_at = ?
            where draft_id = ? and person_id = ?
            """)
        .param(paragraph.value())
        .param(SqlTime.of(clock.instant()))
        .param(draft.value())
        .param(by.id().value())
        .update();
  }

  private void insert(Person by, DraftId draft, ParagraphId paragraph) {
    jdbc.sql(
            """
            insert into guideline_presence (draft_id, person_id, paragraph_id, seen_at)
            values (?, ?, ?, ?)
            """)
        .param(draft.value())
        .param(by.id().value())
        .param(paragraph.value())
        .param(SqlTime.of(clock.instant()))
        .update();
  }
}
