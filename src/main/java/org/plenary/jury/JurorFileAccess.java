package org.plenary.jury;

import java.time.Clock;
import org.plenary.attachment.AttachmentAccess;
import org.plenary.entry.EntryId;
import org.plenary.identity.PersonId;
import org.plenary.programme.Editions;
import org.plenary.shared.Subject;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Component;

/** Lets jurors fetch the files of entries they were given to judge, and of no other. */
@Component
class JurorFileAccess implements AttachmentAccess {

  private final ScorecardAccess access;
  private final Editions editions;
  private final Clock clock;

  JurorFileAccess(ScorecardAccess access, Editions editions, Clock clock) {
    this.access = access;
    this.editions = editions;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "entry";
  }

  @Override
  public boolean mayRead(Viewer reader, Subject owner) {
    return access
        .findSeat(new PersonId(reader.id()), new EntryId(owner.id()))
        .map(seat -> EvaluationWindow.of(editions.get(seat.juror().edition())))
        .filter(window -> !clock.instant().isBefore(window.opens().at()))
        .isPresent();
  }
}
