package org.plenary.consultation;

import java.time.Clock;
import java.util.Locale;
import org.plenary.consultation.CommentRefused.Field;
import org.plenary.consultation.ImportTarget.Address;
import org.plenary.consultation.ImportTarget.Sender;
import org.plenary.identity.EmailRule;
import org.plenary.identity.Person;
import org.plenary.shared.Countries;
import org.plenary.shared.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Those who sent the office a table and are told of the answers, as who comments in public is. No
 * mail asks them to confirm: somebody of the office vouches for the address, and that is kept.
 */
@Component
class SenderVoices {

  private static final int LONGEST = 320;

  private final VoiceRows voices;
  private final SenderVoiceRows rows;
  private final Countries countries;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SenderVoices(
      VoiceRows voices,
      SenderVoiceRows rows,
      Countries countries,
      ApplicationEventPublisher events,
      Clock clock) {
    this.voices = voices;
    this.rows = rows;
    this.countries = countries;
    this.events = events;
    this.clock = clock;
  }

  /** In whose name a table is read; refused where nobody vouches for the address. */
  Author author(Person by, Round round, Sender sender) {
    if (sender.name().isBlank()) {
      throw new CommentRefused(Field.CAPACITY, "sender-missing");
    }
    String region = countries.regionOf(sender.country());
    Address address = sender.address();
    if (address == null) {
      return Author.sender(sender, null, region, by.locale());
    }
    if (!EmailRule.accepts(address.email()) || address.email().strip().length() > LONGEST) {
      throw new CommentRefused(Field.EMAIL, "sender-email");
    }
    if (!address.isVouched()) {
      throw new CommentRefused(Field.EMAIL, "sender-not-vouched");
    }
    String voice =
        rows.find(round.id(), sender.name().strip(), address.email().strip())
            .orElseGet(() -> keep(by, round, sender, address, region));
    return Author.sender(sender, voice, region, by.locale());
  }

  private String keep(Person by, Round round, Sender sender, Address address, String region) {
    String id = Ids.next();
    Locale language = address.language();
    voices.insert(
        id,
        round.id(),
        new PublicVoice(
            sender.name(), address.email(), sender.country(), sender.organisation(), false),
        region,
        language,
        VoiceKey.next().sha256(),
        clock.instant());
    voices.confirm(id, null, clock.instant());
    rows.vouch(id, by.id());
    events.publishEvent(new SenderVouched(round.id(), id, by.id().value()));
    return id;
  }

  /**
   * The same words sent with an address later, or with another one, are answered there; what was
   * answered already is not moved.
   */
  void attach(Round round, Comment comment, Author author) {
    if (author.voice() != null
        && !author.voice().equals(comment.voice())
        && comment.person() == null
        && comment.channel() == Channel.TABLE
        && comment.authorName().equals(author.name())
        && round.state() != RoundState.RELEASED) {
      rows.attach(comment.id(), author.voice());
    }
  }

  /** Keeps no address of which nothing was said. */
  void forgetSilent(RoundId round) {
    rows.deleteSilent(round);
  }
}
