package org.plenary.notification;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenary.shared.NotFound;
import org.plenary.shared.TextTooLong;
import org.plenary.shared.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The outbox as the office sees it: read by staff and auditors, put right by staff. */
@Service
public class Outbox {

  private static final int LONGEST_REASON = 2000;

  private final NoticeStore store;
  private final OutboxReader reader;
  private final NoticeComposer composer;
  private final MailRenderer renderer;
  private final MailSettings settings;
  private final ApplicationEventPublisher events;

  Outbox(
      NoticeStore store,
      OutboxReader reader,
      NoticeComposer composer,
      MailRenderer renderer,
      MailSettings settings,
      ApplicationEventPublisher events) {
    this.store = store;
    this.reader = reader;
    this.composer = composer;
    this.renderer = renderer;
    this.settings = settings;
    this.events = events;
  }

  /** Newest first. */
  public List<NoticeListItem> list(Viewer by, NoticeFilter filter, int offset, int limit) {
    requireReader(by, "all");
    return reader.list(filter, offset, limit);
  }

  public int count(Viewer by, NoticeFilter filter) {
    requireReader(by, "all");
    return reader.count(filter);
  }

  public Map<NoticeState, Integer> countByState(Viewer by) {
    requireReader(by, "all");
    return reader.countByState();
  }

  /** Whom these go to, by their ids; for screens of the office that name a mail. */
  public Map<String, String> recipients(Collection<String> ids) {
    return reader.recipients(ids);
  }

  public Notice get(Viewer by, NoticeId id) {
    requireReader(by, id.value());
    return notice(find(id));
  }

  /**
   * Sends an undeliverable notice again, to another address where the old one was wrong. One that
   * may have arrived is sent again only in this way: a person says so.
   */
  @Transactional
  public void requeue(Viewer by, NoticeId id, String email) {
    NoticeRecord notice = findForStaff(by, id);
    String address = MailAddress.require(email);
    if (!store.requeue(id, NoticeState.UNDELIVERABLE, address)) {
      throw new OutboxRefused("not-undeliverable");
    }
    events.publishEvent(new NoticeRequeued(id, by.id(), !address.equals(notice.to().email())));
  }

  /** Decides that a notice will not be sent. Its secret link, if it has one, is deleted. */
  @Transactional
  public void giveUp(Viewer by, NoticeId id, String reason) {
    findForStaff(by, id);
    if (reason.isBlank()) {
      throw new OutboxRefused("no-reason");
    }
    TextTooLong.check(reason, LONGEST_REASON);
    if (!store.giveUp(id, reason.strip())) {
      throw new OutboxRefused("not-undeliverable");
    }
    events.publishEvent(new NoticeGivenUp(id, by.id(), reason.strip()));
  }

  /** Lets a held notice go out, now that there is a server to take it. */
  @Transactional
  public void release(Viewer by, NoticeId id) {
    NoticeRecord notice = findForStaff(by, id);
    if (!settings.isServerSet()) {
      throw new OutboxRefused("no-server");
    }
    if (store.requeue(id, NoticeState.HELD, notice.to().email())) {
      events.publishEvent(new NoticeReleased(id, by.id()));
    }
  }

  public List<NoticeId> listHeld(Viewer by) {
    requireReader(by, "all");
    return reader.listIds(NoticeState.HELD);
  }

  /**
   * The sign-in link of a notice that no mail server took: without one, an administrator must hand
   * it over. Recorded.
   */
  @Transactional
  public Optional<String> reveal(Viewer by, NoticeId id) {
    NoticeRecord notice = findForStaff(by, id);
    if (!by.isAdministrator() || notice.state() != NoticeState.HELD) {
      throw new OutboxRefused("secret");
    }
    events.publishEvent(new SecretRevealed(id, by.id()));
    return Optional.ofNullable(notice.secretLink()).map(settings::absolute);
  }

  private Notice notice(NoticeRecord row) {
    return new Notice(
        row.id(),
        row.template(),
        row.to(),
        row.about(),
        row.state(),
        mail(row),
        row.attempts(),
        row.serverAnswer(),
        row.isUnclear(),
        row.secretLink() != null,
        row.messageId(),
        row.queuedAt(),
        row.deliveredAt(),
        row.closedReason(),
        row.sentWith());
  }

  private RenderedMail mail(NoticeRecord row) {
    return row.text() != null && row.html() != null
        ? new RenderedMail(row.subject(), row.text(), row.html())
        : renderer.render(composer.toKeep(row));
  }

  private NoticeRecord find(NoticeId id) {
    return store.find(id).orElseThrow(() -> new NotFound("notice", id.value()));
  }

  private NoticeRecord findForStaff(Viewer by, NoticeId id) {
    requireReader(by, id.value());
    if (!by.isStaff()) {
      throw new OutboxRefused("staff-only");
    }
    return find(id);
  }

  private static void requireReader(Viewer by, String what) {
    if (!by.mayReadEverything()) {
      throw new NotFound("notice", what);
    }
  }
}
