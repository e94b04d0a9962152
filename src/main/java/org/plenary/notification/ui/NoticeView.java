package org.plenary.notification.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.plenary.notification.AddressCorrections;
import org.plenary.notification.MailSettings;
import org.plenary.notification.Notice;
import org.plenary.notification.NoticeId;
import org.plenary.notification.NoticeState;
import org.plenary.notification.Outbox;
import org.plenary.shared.CurrentViewer;
import org.plenary.shared.Viewer;
import org.plenary.ui.Badge;
import org.plenary.ui.Columns;
import org.plenary.ui.CurrentReader;
import org.plenary.ui.FactList;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;
import org.plenary.ui.ReaderDates;

/** One mail as it was sent, or would be, and what can be done with it. */
@Route("mail/:notice")
@RolesAllowed({"STAFF", "ADMINISTRATOR", "AUDITOR"})
class NoticeView extends Page implements BeforeEnterObserver, HasDynamicTitle {

  private final Outbox outbox;
  private final AddressCorrections corrections;
  private final MailSettings settings;
  private final Viewer viewer;
  private final ReaderDates dates;
  private String title = "";

  NoticeView(
      Outbox outbox,
      AddressCorrections corrections,
      MailSettings settings,
      CurrentViewer current,
      CurrentReader reader) {
    this.outbox = outbox;
    this.corrections = corrections;
    this.settings = settings;
    this.viewer = current.get();
    this.dates = reader.dates();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(new NoticeId(event.getRouteParameters().get("notice").orElseThrow()));
  }

  private void show(NoticeId id) {
    Notice notice = outbox.get(viewer, id);
    title = notice.mail().subject();
    removeAll();
    add(
        new PageHeader(title)
            .crumb(getTranslation("notification.outbox.title"), NoticeRoutes.outbox())
            .facts(new Badge(NoticeWords.status(notice.state(), this))));
    if (viewer.isStaff() && isOpen(notice)) {
      add(new NoticeDecision(outbox, corrections, settings, viewer, notice, () -> show(id)));
    }
    add(new Columns().main(new MailFrame(notice.mail())).side(facts(notice)));
  }

  private static boolean isOpen(Notice notice) {
    return notice.state() == NoticeState.UNDELIVERABLE || notice.state() == NoticeState.HELD;
  }

  private FactList facts(Notice notice) {
    FactList facts = new FactList();
    fact(facts, "to", notice.to().name());
    fact(facts, "address", notice.to().email());
    fact(facts, "queued", dates.moment(notice.queuedAt()));
    if (notice.deliveredAt() != null) {
      fact(facts, "delivered", dates.moment(notice.deliveredAt()));
    }
    if (notice.attempts() > 0) {
      fact(facts, "attempts", String.valueOf(notice.attempts()));
    }
    if (notice.serverAnswer() != null) {
      fact(facts, "answer", notice.serverAnswer());
    }
    if (notice.closedReason() != null) {
      fact(facts, "reason", notice.closedReason());
    }
    if (notice.sentWith() != null) {
      facts.fact(
          getTranslation("notification.notice.sent-with"),
          new Anchor(
              NoticeRoutes.notice(notice.sentWith()),
              getTranslation("notification.texts.folder.notification")));
    }
    fact(facts, "text", notice.template());
    fact(facts, "message-id", notice.messageId());
    return facts;
  }

  private void fact(FactList facts, String key, String value) {
    facts.fact(getTranslation("notification.notice." + key), value);
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
