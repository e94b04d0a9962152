package org.plenary.notification;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.plenary.shared.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Finds the daily mail that a notice waits for. */
@Component
class Gathering {

  private final DigestRows rows;
  private final ApplicationEventPublisher events;

  Gathering(DigestRows rows, ApplicationEventPublisher events) {
    this.rows = rows;
    this.events = events;
  }

  /**
   * The reader's next daily mail, which cannot leave before the caller's transaction ends; begun
   * where none was waiting. The one after it, where the next has just gone.
   */
  String join(Recipient reader, Instant now) {
    Instant due = DigestRule.next(now, reader.zone());
    return joined(ReaderKey.of(reader), due)
        .orElseGet(() -> after(ReaderKey.of(reader), due, reader.zone()));
  }

  private String after(String readerKey, Instant gone, ZoneId zone) {
    return joined(readerKey, DigestRule.next(gone, zone)).orElseThrow();
  }

  private Optional<String> joined(String readerKey, Instant due) {
    String digest = rows.findId(readerKey, due).orElseGet(() -> begin(readerKey, due));
    return rows.join(digest) ? Optional.of(digest) : Optional.empty();
  }

  private String begin(String readerKey, Instant due) {
    String digest = Ids.next();
    try {
      rows.insert(digest, readerKey, due);
    } catch (DuplicateKeyException anotherWasFaster) {
      return rows.findId(readerKey, due).orElseThrow();
    }
    events.publishEvent(new DigestOpened(digest));
    return digest;
  }
}
