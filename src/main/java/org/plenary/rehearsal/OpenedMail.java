package org.plenary.rehearsal;

import java.util.Set;
import org.plenary.consultation.PublicComments;
import org.plenary.consultation.RoundId;
import org.plenary.identity.Role;
import org.plenary.notification.NoticeFilter;
import org.plenary.notification.NoticeState;
import org.plenary.notification.Outbox;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Component;

/**
 * Follows the link in the mail of somebody made up. Without a mail server an administrator hands
 * such links over, as here; where there is one the mail is gone, and nobody reads it.
 */
@Component
class OpenedMail {

  private static final String KEY = "key=";
  private static final int SOME = 10;

  private final Cast cast;
  private final Outbox outbox;
  private final PublicComments comments;

  OpenedMail(Cast cast, Outbox outbox, PublicComments comments) {
    this.cast = cast;
    this.outbox = outbox;
    this.comments = comments;
  }

  void confirm(RoundId round, String email) {
    Viewer administrator =
        new Viewer(cast.administrator().id().value(), Set.of(Role.ADMINISTRATOR.name()));
    NoticeFilter held = NoticeFilter.in(NoticeState.HELD).containing(email);
    outbox.list(administrator, held, 0, SOME).stream()
        .flatMap(notice -> outbox.reveal(administrator, notice.id()).stream())
        .map(link -> link.substring(link.indexOf(KEY) + KEY.length()))
        .forEach(key -> comments.confirm(round, key));
  }
}
