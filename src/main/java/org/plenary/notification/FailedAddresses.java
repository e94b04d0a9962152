package org.plenary.notification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenary.shared.NotFound;
import org.plenary.shared.Viewer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The addresses mail servers refused for good, also where staff gave the mail up: an address stays
 * wrong after its work item is done. One that took a mail since is not among them.
 */
@Service
public class FailedAddresses {

  private final JdbcClient jdbc;

  FailedAddresses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The last failure first. */
  public List<FailedAddress> list(Viewer by) {
    if (!by.mayReadEverything()) {
      throw new NotFound("addresses", "all");
    }
    Map<String, FailedAddress> byAddress = new LinkedHashMap<>();
    failures()
        .forEach(
            one ->
                byAddress.merge(
                    one.email().toLowerCase(Locale.ROOT),
                    one,
                    (known, older) -> known.withOneMore()));
    return List.copyOf(byAddress.values());
  }

  private List<FailedAddress> failures() {
    return jdbc.sql(
            """
            select failed.id, failed.recipient_email, failed.recipient_name, failed.claimed_at,
                   failed.server_answer
              from notification_notice failed
             where failed.state in ('UNDELIVERABLE', 'GIVEN_UP')
               and failed.unclear = false
               and failed.claimed_at is not null
               and failed.server_answer is not null
               and not exists (
                 select 1 from notification_notice arrived
                  where arrived.recipient_email = failed.recipient_email
                    and arrived.delivered_at > failed.claimed_at)
             order by failed.claimed_at desc, failed.id
            """)
        .query(
            (row, number) ->
                new FailedAddress(
                    row.getString("recipient_email"),
                    row.getString("recipient_name"),
                    1,
                    row.getTimestamp("claimed_at").toInstant(),
                    new NoticeId(row.getString("id")),
                    row.getString("server_answer")))
        .list();
  }
}
