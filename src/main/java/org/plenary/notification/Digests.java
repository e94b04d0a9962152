package org.plenary.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.plenary.shared.NotFound;
import org.plenary.shared.Subject;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends what was gathered for a reader as one mail. */
@Service
public class Digests {

  private final DigestRows rows;
  private final MailChoices choices;
  private final Notices notices;
  private final MailSettings settings;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Digests(
      DigestRows rows,
      MailChoices choices,
      Notices notices,
      MailSettings settings,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.choices = choices;
    this.notices = notices;
    this.settings = settings;
    this.events = events;
    this.clock = clock;
  }

  public Instant dueAt(String digest) {
    return rows.dueAt(digest).orElseThrow(() -> new NotFound("digest", digest));
  }

  /**
   * Queues the daily mail, once however often this is called. A reader who meanwhile asked for none
   * gets none; what waited stays in the outbox and says so.
   */
  @Transactional
  public void send(String digest) {
    if (!rows.close(digest, clock.instant())) {
      return;
    }
    List<NoticeRecord> gathered = rows.gathered(digest);
    if (gathered.isEmpty()) {
      return;
    }
    Recipient reader = gathered.get(gathered.size() - 1).to();
    if (choices.of(reader) == MailChoice.NONE) {
      rows.markNotWanted(digest);
      gathered.forEach(
          notice -> events.publishEvent(new NoticeNotWanted(notice.id(), notice.about())));
      return;
    }
    NoticeId mail = notices.queueAtOnce(request(digest, reader, gathered));
    rows.markSentWith(digest, mail);
    events.publishEvent(new DigestSent(digest, mail, gathered.size()));
  }

  private NoticeRequest request(String digest, Recipient reader, List<NoticeRecord> gathered) {
    List<Map<String, Object>> lines =
        gathered.stream()
            .map(
                notice ->
                    Map.<String, Object>of(
                        "subject", notice.subject(), "url", settings.absolute(notice.link())))
            .toList();
    return new NoticeRequest(
        "notification/daily",
        reader,
        new Subject("digest", digest),
        "/",
        null,
        Map.of("lines", lines),
        null);
  }
}
