package org.plenary.jury;

import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.TextTooLong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where jurors come from, as the office knows it. */
@Service
public class JurorOrigins {

  private static final int LONGEST_COUNTRY = 100;
  private static final int LONGEST_CITY = 200;

  private final Jurors jurors;
  private final JurorRows rows;
  private final ApplicationEventPublisher events;

  JurorOrigins(Jurors jurors, JurorRows rows, ApplicationEventPublisher events) {
    this.jurors = jurors;
    this.rows = rows;
    this.events = events;
  }

  /**
   * Corrects it. What was given out before stays; plans and hints from now on go by the new words.
   */
  @Transactional
  public void correct(Person by, JurorId id, JurorOrigin origin) {
    NotAllowed.unlessStaff(by);
    TextTooLong.check(origin.country(), LONGEST_COUNTRY);
    TextTooLong.check(origin.city(), LONGEST_CITY);
    Juror juror = jurors.get(by, id);
    rows.setOrigin(id, origin);
    events.publishEvent(
        new JurorOriginCorrected(
            id,
            juror.edition(),
            new JurorOrigin(juror.country(), juror.city()),
            origin,
            by.id().value()));
  }
}
