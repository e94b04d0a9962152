package org.plenary.notification;

import java.util.EnumMap;
import java.util.Map;
import org.plenary.shared.NotFound;
import org.plenary.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** How far a mail to many is on its way, for staff and auditors. */
@Service
public class BulkMails {

  private final JdbcClient jdbc;

  BulkMails(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * How many of a bulk mail there are, and where they are.
   *
   * @param waiting those the office has to do something about: undeliverable, or held
   */
  public record Figures(int all, int delivered, int onTheWay, int waiting) {}

  /** One statement, however many mails there are. */
  public Figures count(Viewer by, BulkMail mail) {
    if (!by.mayReadEverything()) {
      throw new NotFound("notice", "all");
    }
    Map<NoticeState, Integer> counts = mail.isEmpty() ? Map.of() : byState(mail);
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int delivered = counts.getOrDefault(NoticeState.DELIVERED, 0);
    int waiting =
        counts.getOrDefault(NoticeState.UNDELIVERABLE, 0)
            + counts.getOrDefault(NoticeState.HELD, 0);
    int givenUp = counts.getOrDefault(NoticeState.GIVEN_UP, 0);
    return new Figures(all - givenUp, delivered, all - givenUp - delivered - waiting, waiting);
  }

  private Map<NoticeState, Integer> byState(BulkMail mail) {
    Map<NoticeState, Integer> counts = new EnumMap<>(NoticeState.class);
    jdbc.sql(
            """
            select state, count(*) as notices from notification_notice
             where about_kind = :kind and about_id in (:ids) and template in (:templates)
             group by state
            """)
        .param("kind", mail.aboutKind())
        .param("ids", mail.aboutIds())
        .param("templates", mail.templates())
        .query(
            row -> {
              counts.put(NoticeState.valueOf(row.getString("state")), row.getInt("notices"));
            });
    return counts;
  }
}
