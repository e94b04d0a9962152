package org.plenary.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way into the outbox: what is to be told to whom. */
@Service
public class Notices {

  private final NoticeStore store;
  private final NoticeComposer composer;
  private final MailRenderer renderer;
  private final MailSettings settings;
  private final MailChoices choices;
  private final Gathering gathering;
  private final ForeseenNotices foreseen;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Notices(
      NoticeStore store,
      NoticeComposer composer,
      MailRenderer renderer,
      MailSettings settings,
      MailChoices choices,
      Gathering gathering,
      ForeseenNotices foreseen,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.composer = composer;
    this.renderer = renderer;
    this.settings = settings;
    this.choices = choices;
    this.gathering = gathering;
    this.foreseen = foreseen;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Puts a notice in the outbox, in the caller's transaction, and goes on; the procedure behind
   * {@link NoticeQueued} delivers it. Undone with the transaction. A value the text needs and the
   * request lacks is the caller's error, found here and not by the reader. An optional mail waits
   * for the daily one, or is kept and not sent, where its reader chose so.
   */
  @Transactional
  public NoticeId queue(NoticeRequest request) {
    MailContent content = composer.of(request);
    return switch (choice(content)) {
      case EACH -> send(request, content);
      case DAILY -> gather(request, content);
      case NONE -> keep(request, content);
    };
  }

  /** As {@link #queue}, and whatever its reader chose: they chose to get this one. */
  @Transactional
  NoticeId queueAtOnce(NoticeRequest request) {
    return send(request, composer.of(request));
  }

  @Transactional
  public List<NoticeId> queueAll(Collection<NoticeRequest> requests) {
    return requests.stream().map(this::queue).toList();
  }

  /** The mail this request would send, for a person who decides whether to send it. */
  public RenderedMail preview(NoticeRequest request) {
    return renderer.render(composer.of(request));
  }

  private MailChoice choice(MailContent content) {
    if (!content.template().isOptional()) {
      return MailChoice.EACH;
    }
    MailChoice choice = choices.of(content.to());
    Instant nextDaily = DigestRule.next(clock.instant(), content.to().zone());
    return choice == MailChoice.DAILY && DigestRule.isTooLateFor(content.deadline(), nextDaily)
        ? MailChoice.EACH
        : choice;
  }

  private NoticeId send(NoticeRequest request, MailContent content) {
    if (foreseen.takes(request)) {
      return NoticeId.next();
    }
    NoticeId id = insert(request, content, NoticeState.QUEUED, null);
    events.publishEvent(new NoticeQueued(id));
    return id;
  }

  private NoticeId gather(NoticeRequest request, MailContent content) {
    if (foreseen.takes(request)) {
      return NoticeId.next();
    }
    String digest = gathering.join(request.to(), clock.instant());
    return insert(request, content, NoticeState.GATHERED, digest);
  }

  private NoticeId keep(NoticeRequest request, MailContent content) {
    NoticeId id = insert(request, content, NoticeState.NOT_WANTED, null);
    events.publishEvent(new NoticeNotWanted(id, request.about()));
    return id;
  }

  private NoticeId insert(
      NoticeRequest request, MailContent content, NoticeState state, @Nullable String digest) {
    // Rendered whole although only the subject is kept: a gap in the text must be found now.
    String subject = renderer.render(content).subject();
    NoticeId id = NoticeId.next();
    store.insert(record(id, request, content, subject, state, digest));
    return id;
  }

  private NoticeRecord record(
      NoticeId id,
      NoticeRequest request,
      MailContent content,
      String subject,
      NoticeState state,
      @Nullable String digest) {
    Map<String, Object> values = new LinkedHashMap<>(content.values());
    values.remove(NoticeComposer.SECRET_LINK);
    return new NoticeRecord(
        id,
        request.template(),
        request.to(),
        request.about(),
        request.link(),
        request.deadline(),
        request.replyTo(),
        values,
        secretOf(request),
        state,
        0,
        null,
        false,
        "<" + id.value() + "@" + settings.domain() + ">",
        clock.instant(),
        null,
        null,
        null,
        subject,
        null,
        null,
        digest,
        null,
        request.calendar());
  }

  private static @Nullable String secretOf(NoticeRequest request) {
    Object secret = request.values().get(NoticeComposer.SECRET_LINK);
    return secret == null ? null : secret.toString();
  }
}
