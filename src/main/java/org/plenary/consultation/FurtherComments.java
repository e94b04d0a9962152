package org.plenary.consultation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.CommentRefused.Field;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Paragraph;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * More comments of somebody who confirmed one in the same round. The link of that mail opens the
 * form again for some days; no further mail is to be confirmed, and one mail brings all copies.
 */
@Service
@Transactional
public class FurtherComments {

  /** Nobody has more to say in a day; a program might. */
  static final int MOST_A_DAY = 100;

  private final PublicComments open;
  private final RoundRows rounds;
  private final VoiceRows voices;
  private final FurtherVoiceRows further;
  private final CommentRows comments;
  private final CommentFiling filing;
  private final VoiceFiles files;
  private final VoiceCopies copies;
  private final Drafts drafts;
  private final Clock clock;

  FurtherComments(
      PublicComments open,
      RoundRows rounds,
      VoiceRows voices,
      FurtherVoiceRows further,
      CommentRows comments,
      CommentFiling filing,
      VoiceFiles files,
      VoiceCopies copies,
      Drafts drafts,
      Clock clock) {
    this.open = open;
    this.rounds = rounds;
    this.voices = voices;
    this.further = further;
    this.comments = comments;
    this.filing = filing;
    this.files = files;
    this.copies = copies;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** Who may go on writing with the key of their mail; empty when it leads nowhere by now. */
  @Transactional(readOnly = true)
  public Optional<PublicVoice> findWriter(RoundId round, String key) {
    return find(round, key).map(voice -> further.get(voice.id()));
  }

  private Optional<VoiceRows.Kept> find(RoundId round, String key) {
    return voices
        .findByToken(new VoiceKey(key).sha256())
        .filter(one -> one.round().equals(round))
        .filter(
            one ->
                one.confirmedAt() != null
                    && clock.instant().isBefore(one.confirmedAt().plus(PublicComments.LINK_LASTS)));
  }

  public Comment add(RoundId id, String key, CommentForm form) {
    return add(id, key, form, null);
  }

  /**
   * Enters it at once, or finds what says the same already; with a file it is something else.
   * Refused when the key has ended.
   */
  public Comment add(RoundId id, String key, CommentForm typed, @Nullable HandedFile file) {
    Round round = open.get(id);
    VoiceRows.Kept voice =
        find(id, key).orElseThrow(() -> new CommentRefused(Field.ROUND, "key-ended"));
    List<Paragraph> text = drafts.listParagraphs(round.draft());
    CommentForm form = QuotedWords.placed(typed, text);
    CommentPolicy.check(form, round, text);
    rounds.findLocked(id);
    Optional<Comment> same = comments.findSame(comment(round, voice, voice.id(), form, text));
    if (same.isPresent() && file == null) {
      return same.get();
    }
    Instant now = clock.instant();
    if (further.countSince(id, voice.email(), now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
      throw new CommentRefused(Field.ROUND, "enough-today", MOST_A_DAY);
    }
    String next = Ids.next();
    further.repeat(voice.id(), next, VoiceKey.next().sha256(), now);
    Comment comment = comment(round, voice, next, form, text);
    comments.insert(comment, now);
    files.add(comment, file);
    filing.register(comment, round, DomainEvent.SYSTEM);
    return comments.find(comment.id()).orElseThrow();
  }

  private Comment comment(
      Round round, VoiceRows.Kept voice, String as, CommentForm form, List<Paragraph> text) {
    return NewComment.of(
        round,
        Author.voice(as, further.get(voice.id()), voice.region(), voice.language()),
        form,
        text,
        CommentState.UNCONFIRMED,
        Channel.PUBLIC_PAGE,
        clock.instant());
  }

  /** Sends the copies of what was added since the last such mail; nothing where there is none. */
  public void finish(RoundId id, String key) {
    find(id, key).ifPresent(voice -> copies.send(id, voice.email()));
  }
}
