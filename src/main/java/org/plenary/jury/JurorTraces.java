package org.plenary.jury;

import java.util.List;
import org.plenary.identity.Erasure;
import org.plenary.identity.PersonalTraces;
import org.plenary.notification.MailErasure;
import org.plenary.shared.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where somebody's own words about themselves stand in juries: why they declined, why they must not
 * judge an entry. That they did, and what they scored, stays; so does what was signed.
 */
@Component
class JurorTraces implements PersonalTraces {

  private static final List<String> STATEMENTS =
      List.of(
          "update jury_juror set reason = null, city = '', ties = '' where id = ?",
          "update jury_conflict set reason = '', explanation = null where juror_id = ?",
          "update jury_recusal set reason = '' where juror_id = ?",
          "update jury_assignment set reason = null where state = 'DECLINED' and juror_id = ?");

  private final JdbcClient jdbc;
  private final JurorRows seats;
  private final MailErasure mails;

  JurorTraces(JdbcClient jdbc, JurorRows seats, MailErasure mails) {
    this.jdbc = jdbc;
    this.seats = seats;
    this.mails = mails;
  }

  @Override
  public void erase(Erasure gone) {
    for (Juror seat : seats.list(gone.person())) {
      String id = seat.id().value();
      STATEMENTS.forEach(statement -> jdbc.sql(statement).param(id).update());
      mails.replaceAbout(new Subject("juror", id), gone.name(), gone.code());
    }
  }
}
