package org.plenary.notification;

import java.util.List;
import org.plenary.job.JobWork;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Component;

/** Lets held notices go in the background, one by one: a stop loses nothing done. */
@Component
public class HeldMails {

  private final Outbox outbox;

  HeldMails(Outbox outbox) {
    this.outbox = outbox;
  }

  /** All that are held when it begins. One that somebody has let go meanwhile does not go twice. */
  public JobWork releasing(Viewer by) {
    return progress -> {
      List<NoticeId> held = outbox.listHeld(by);
      progress.outOf(held.size());
      for (NoticeId id : held) {
        outbox.release(by, id);
        progress.step();
      }
      progress.say("notification.held.released", held.size());
    };
  }
}
