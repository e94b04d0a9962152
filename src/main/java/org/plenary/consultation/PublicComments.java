package org.plenary.consultation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.CommentRefused.Field;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Paragraph;
import org.plenary.shared.Countries;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.Ids;
import org.plenary.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Comments on an open round from people without an account. None counts before it was confirmed
 * from the mail its author gave.
 */
@Service
@Transactional
public class PublicComments {

  /** Nobody's mailbox is filled by somebody else. */
  static final int MOST_UNCONFIRMED = 5;

  /** A mail nobody opened for so long confirms nothing any more. */
  public static final Duration LINK_LASTS = Duration.ofDays(7);

  private static final Duration REMEMBERED = Duration.ofHours(1);

  private final RoundRows rounds;
  private final VoiceRows voices;
  private final CommentRows comments;
  private final CommentFiling filing;
  private final VoiceFiles files;
  private final VoiceMail mail;
  private final Countries countries;
  private final Drafts drafts;
  private final Clock clock;

  PublicComments(
      RoundRows rounds,
      VoiceRows voices,
      CommentRows comments,
      CommentFiling filing,
      VoiceFiles files,
      VoiceMail mail,
      Countries countries,
      Drafts drafts,
      Clock clock) {
    this.rounds = rounds;
    this.voices = voices;
    this.comments = comments;
    this.filing = filing;
    this.files = files;
    this.mail = mail;
    this.countries = countries;
    this.drafts = drafts;
    this.clock = clock;
  }

  /** The round as anybody may read it: open to all, and opened. */
  @Transactional(readOnly = true)
  public Round get(RoundId id) {
    return rounds
        .find(id)
        .filter(round -> round.audience().isOpenToAll() && round.state().hasOpened())
        .orElseThrow(() -> new NotFound(RoundId.KIND, id.value()));
  }

  /** Whether what is confirmed now comes after the close. */
  public boolean isLate(Round round) {
    return !round.takesFormal(clock.instant());
  }

  public void send(RoundId id, PublicVoice voice, CommentForm form, Locale language) {
    send(id, voice, form, null, language);
  }

  /** Keeps a comment, and what comes with it, until its mail is confirmed. */
  public void send(
      RoundId id,
      PublicVoice voice,
      CommentForm typed,
      @Nullable HandedFile file,
      Locale language) {
    Round round = get(id);
    List<Paragraph> text = drafts.listParagraphs(round.draft());
    CommentForm form = QuotedWords.placed(typed, text);
    CommentPolicy.check(form, round, text);
    Instant now = clock.instant();
    if (voices.countUnconfirmed(voice.email(), now.minus(REMEMBERED)) >= MOST_UNCONFIRMED) {
      throw new CommentRefused(Field.EMAIL, "confirm-first", MOST_UNCONFIRMED);
    }
    VoiceKey key = VoiceKey.next();
    String voiceId = Ids.next();
    String region = countries.regionOf(voice.country());
    voices.insert(voiceId, id, voice, region, language, key.sha256(), now);
    Comment comment =
        NewComment.of(
            round,
            Author.voice(voiceId, voice, region, language),
            form,
            text,
            CommentState.UNCONFIRMED,
            Channel.PUBLIC_PAGE,
            now);
    comments.insert(comment, now);
    files.add(comment, file);
    mail.askToConfirm(round, voice, language, key.words());
  }

  /** Whether the link of a mail still leads somewhere. */
  @Transactional(readOnly = true)
  public boolean isKnown(RoundId round, String key) {
    return voices
        .findByToken(new VoiceKey(key).sha256())
        .filter(one -> one.round().equals(round))
        .filter(one -> one.isConfirmed() || !isTooOld(one))
        .isPresent();
  }

  /** Whether the link of a mail would make a comment count that does not yet. */
  @Transactional(readOnly = true)
  public boolean isWaiting(RoundId round, String key) {
    return voices
        .findByToken(new VoiceKey(key).sha256())
        .filter(one -> one.round().equals(round) && !one.isConfirmed() && !isTooOld(one))
        .isPresent();
  }

  private boolean isTooOld(VoiceRows.Kept voice) {
    return voice.sentAt().plus(LINK_LASTS).isBefore(clock.instant());
  }

  /**
   * Brings the comment into the register. A second click finds it there already; so does a second
   * mail about the same words.
   */
  public Optional<Comment> confirm(RoundId id, String key) {
    VoiceRows.Kept voice =
        voices
            .lockByToken(new VoiceKey(key).sha256())
            .filter(one -> one.round().equals(id))
            .orElse(null);
    if (voice == null) {
      return Optional.empty();
    }
    if (!voice.isConfirmed()) {
      if (isTooOld(voice)) {
        return Optional.empty();
      }
      confirm(voice, key);
    }
    return voices.findComment(voice.id()).flatMap(comments::find);
  }

  /** Two mails about the same words wait for each other at their round. */
  private void confirm(VoiceRows.Kept voice, String key) {
    Round round = rounds.findLocked(voice.round()).orElseThrow();
    CommentId waiting = voices.findComment(voice.id()).orElseThrow();
    Comment comment = comments.findLocked(waiting).orElseThrow();
    Optional<Comment> same =
        comments.findSame(comment).filter(found -> files.areSame(found, comment));
    voices.confirm(voice.id(), same.map(Comment::id).orElse(null), clock.instant());
    if (same.isPresent()) {
      files.forget(waiting);
      comments.delete(waiting);
    } else {
      filing.register(comment, round, DomainEvent.SYSTEM);
      mail.receipt(round, voice, comments.find(waiting).orElseThrow(), key);
    }
  }
}
