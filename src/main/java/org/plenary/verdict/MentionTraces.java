package org.plenary.verdict;

import org.plenary.identity.Erasure;
import org.plenary.identity.PersonalTraces;
import org.plenary.notification.MailErasure;
import org.plenary.shared.Subject;
import org.springframework.stereotype.Component;

/** Where somebody who chose for a partner stands in mails. What they chose, and why, stays. */
@Component
class MentionTraces implements PersonalTraces {

  private final MentionRows rows;
  private final MailErasure mails;

  MentionTraces(MentionRows rows, MailErasure mails) {
    this.rows = rows;
    this.mails = mails;
  }

  @Override
  public void erase(Erasure gone) {
    for (Mention mention : rows.list(gone.person())) {
      mails.replaceAbout(new Subject("mention", mention.id().value()), gone.name(), gone.code());
    }
  }
}
