package org.plenary.notification.ui;

import java.util.function.Supplier;
import org.plenary.notification.BulkMail;
import org.plenary.notification.BulkMails;
import org.plenary.shared.CurrentViewer;
import org.plenary.shared.Viewer;
import org.springframework.stereotype.Component;

/** Puts what became of a step's mails on the screen of the step. */
@Component
public class BulkMeters {

  private final BulkMails mails;
  private final CurrentViewer current;

  BulkMeters(BulkMails mails, CurrentViewer current) {
    this.mails = mails;
    this.current = current;
  }

  /** For whoever is at the screen now, who may read the outbox. */
  public BulkMeter meter(Supplier<BulkMail> mail) {
    Viewer viewer = current.get();
    return new BulkMeter(() -> mails.count(viewer, mail.get()), viewer.isStaff());
  }
}
