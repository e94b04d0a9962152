package org.plenary.process.consultation;

import java.util.Date;
import org.plenary.group.NominationId;
import org.plenary.group.NominationNotices;
import org.plenary.group.Nominations;
import org.plenary.process.engine.JustAfter;
import org.springframework.stereotype.Component;

/** Steps of {@code bpmn/consultation/nomination.bpmn}. Each does one thing to one nomination. */
@Component
public class NominationSteps {

  private final Nominations nominations;
  private final NominationNotices notices;

  NominationSteps(Nominations nominations, NominationNotices notices) {
    this.nominations = nominations;
    this.notices = notices;
  }

  public String nominator(String nomination) {
    return nominations.get(new NominationId(nomination)).nominator().value();
  }

  public Date completeBy(String nomination) {
    NominationId id = new NominationId(nomination);
    return Date.from(nominations.dueFor(nominations.get(id)).at());
  }

  /** The closing instant itself still counts, so a nomination lapses just after it. */
  public Date lapsesAt(String nomination) {
    return JustAfter.of(completeBy(nomination).toInstant());
  }

  public void tellReceived(String nomination) {
    notices.tellReceived(new NominationId(nomination));
  }

  public void tellIncomplete(String nomination) {
    notices.tellIncomplete(new NominationId(nomination));
  }

  public void lapse(String nomination) {
    nominations.lapse(new NominationId(nomination));
  }

  public void tellLapsed(String nomination) {
    notices.tellLapsed(new NominationId(nomination));
  }

  public void tellConfirmed(String nomination) {
    notices.tellConfirmed(new NominationId(nomination));
  }

  public void tellReserve(String nomination) {
    notices.tellReserve(new NominationId(nomination));
  }

  public void tellDeclined(String nomination) {
    notices.tellDeclined(new NominationId(nomination));
  }
}
