package org.plenary.notification;

import java.time.Clock;
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
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Notices(
      NoticeStore store,
      NoticeComposer composer,
      MailRenderer renderer,
      MailSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.store = store;
    this.composer = composer;
    this.renderer = renderer;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Puts a notice in the outbox, in the caller's transaction, and goes on; the procedure behind
   * {@link NoticeQueued} delivers it. Undone with the transaction. A value the text needs and the
   * request lacks is the caller's error, found here and not by the reader.
   */
  @Transactional
  public NoticeId queue(NoticeRequest request) {
    MailContent content = composer.of(request);
    // Rendered whole although only the subject is kept: a gap in the text must be found now.
    RenderedMail rendered = renderer.render(content);
    NoticeId id = NoticeId.next();
    store.insert(waiting(id, request, content, rendered.subject()));
    events.publishEvent(new NoticeQueued(id));
    return id;
  }

  @Transactional
  public List<NoticeId> queueAll(Collection<NoticeRequest> requests) {
    return requests.stream().map(this::queue).toList();
  }

  /** The mail this request would send, for a person who decides whether to send it. */
  public RenderedMail preview(NoticeRequest request) {
    return renderer.render(composer.of(request));
  }

  private NoticeRecord waiting(
      NoticeId id, NoticeRequest request, MailContent content, String subject) {
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
        NoticeState.QUEUED,
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
        null);
  }

  private static @Nullable String secretOf(NoticeRequest request) {
    Object secret = request.values().get(NoticeComposer.SECRET_LINK);
    return secret == null ? null : secret.toString();
  }
}
