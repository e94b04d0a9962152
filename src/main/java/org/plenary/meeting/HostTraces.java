package org.plenary.meeting;

import java.util.List;
import org.plenary.attachment.Attachments;
import org.plenary.identity.Erasure;
import org.plenary.identity.PersonalTraces;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where somebody's name stands in what they offered to host, in the letter's name, and in the
 * reasons they were told. That a place was offered stays, under the code of their account.
 */
@Component
class HostTraces implements PersonalTraces {

  private static final String OWN = "person_id = ?";
  private static final String HOSTED =
      "id in (select hosting_id from meeting_host_offer where person_id = ?)";

  private static final List<NamedColumn> COLUMNS =
      List.of(
          new NamedColumn("meeting_host_offer", "host_name", OWN),
          new NamedColumn("meeting_host_offer", "pays", OWN),
          new NamedColumn("meeting_host_offer", "languages", OWN),
          new NamedColumn("meeting_host_offer", "accessibility", OWN),
          new NamedColumn("meeting_host_offer", "visa_help", OWN),
          new NamedColumn("meeting_hosting", "reason", HOSTED),
          new NamedColumn("meeting_hosting", "extension_reason", HOSTED));

  private final JdbcClient jdbc;
  private final Attachments files;

  HostTraces(JdbcClient jdbc, Attachments files) {
    this.jdbc = jdbc;
    this.files = files;
  }

  @Override
  public void erase(Erasure gone) {
    COLUMNS.forEach(column -> column.erase(jdbc, gone.person().value(), gone));
    jdbc.sql("select id from meeting_host_offer where person_id = ?")
        .param(gone.person().value())
        .query(String.class)
        .list()
        .forEach(id -> files.rename(new HostOfferId(id).subject(), gone::of));
  }
}
