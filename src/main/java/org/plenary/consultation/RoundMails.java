package org.plenary.consultation;

import java.util.List;
import java.util.Set;
import org.plenary.notification.BulkMail;

/** What a round told everybody asked, by how far it is. */
public final class RoundMails {

  private RoundMails() {}

  /** Of the step the round took last; none before it opens. */
  public static BulkMail latest(Round round) {
    Set<String> templates =
        switch (round.state()) {
          case OPEN -> Set.of("consultation/round-opened", "consultation/round-extended");
          case CLOSED -> Set.of("consultation/round-closed");
          case RELEASED ->
              Set.of("consultation/comments-answered", "consultation/public-comments-answered");
          case PLANNED, CANCELLED -> Set.of();
        };
    return BulkMail.of(templates, RoundId.KIND, List.of(round.id().value()));
  }
}
