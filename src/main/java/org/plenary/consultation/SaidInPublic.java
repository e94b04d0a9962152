package org.plenary.consultation;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.plenary.attachment.Attachment;
import org.plenary.consultation.CommentRefused.Field;
import org.plenary.shared.DomainEvent;
import org.plenary.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody without an account said in a round, for them to see and to take back. Whoever holds
 * the link of their mail is the author.
 */
@Service
@Transactional
public class SaidInPublic {

  private final PublicComments open;
  private final VoiceRows voices;
  private final FurtherVoiceRows further;
  private final CommentRows comments;
  private final AnswersGiven given;
  private final CommentFiles files;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SaidInPublic(
      PublicComments open,
      VoiceRows voices,
      FurtherVoiceRows further,
      CommentRows comments,
      AnswersGiven given,
      CommentFiles files,
      ApplicationEventPublisher events,
      Clock clock) {
    this.open = open;
    this.voices = voices;
    this.further = further;
    this.comments = comments;
    this.given = given;
    this.files = files;
    this.events = events;
    this.clock = clock;
  }

  /**
   * One comment, and the files that came with it.
   *
   * @param mayWithdraw whether its author may take it back now
   */
  public record Said(Comment comment, List<Attachment> files, boolean mayWithdraw) {

    public boolean isWithdrawn() {
      return comment.state() == CommentState.WITHDRAWN;
    }
  }

  /** Everything in the register from the address the key was sent to; nothing for another key. */
  @Transactional(readOnly = true)
  public List<Said> list(RoundId round, String key) {
    List<Comment> own =
        comments.list(ids(round, key)).stream()
            .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.number())))
            .toList();
    if (own.isEmpty()) {
      return List.of();
    }
    Map<CommentId, List<Attachment>> found = files.findOf(own);
    Round asked = open.get(round);
    Set<CommentId> settled = given.findDecided(own.stream().map(Comment::id).toList());
    return own.stream()
        .map(
            one ->
                new Said(
                    one,
                    found.getOrDefault(one.id(), List.of()),
                    mayWithdraw(asked, one, settled.contains(one.id()))))
        .toList();
  }

  /** What came in time, as long as the round is open: what it closed with is what is answered. */
  @Transactional(readOnly = true)
  public boolean mayWithdraw(RoundId round) {
    return open.get(round).takesFormal(clock.instant());
  }

  /** Takes one back; its number stays its own. A second click changes nothing. */
  public void withdraw(RoundId id, String key, int number) {
    Round round = open.get(id);
    Comment comment =
        ids(id, key).stream()
            .flatMap(one -> comments.findLocked(one).stream())
            .filter(one -> Objects.equals(one.number(), number))
            .findFirst()
            .orElseThrow(() -> new NotFound(RoundId.KIND, id.value()));
    if (comment.state() == CommentState.WITHDRAWN) {
      return;
    }
    boolean isDecided = !given.findDecided(List.of(comment.id())).isEmpty();
    if (!mayWithdraw(round, comment, isDecided)) {
      throw new CommentRefused(Field.ROUND, "closed-to-withdrawing", round.name());
    }
    comments.withdraw(comment.id(), clock.instant());
    events.publishEvent(new CommentWithdrawn(comment.id(), id, number, DomainEvent.SYSTEM));
  }

  /** What came late is nobody's duty to answer, so it can go until somebody has decided on it. */
  private boolean mayWithdraw(Round round, Comment comment, boolean isDecided) {
    if (comment.state() != CommentState.SUBMITTED) {
      return false;
    }
    if (!comment.isInformal()) {
      return round.takesFormal(clock.instant());
    }
    boolean isReported = round.state() == RoundState.RELEASED && !round.isAfterRelease(comment);
    return !isReported && !isDecided;
  }

  private List<CommentId> ids(RoundId round, String key) {
    return voices
        .findByToken(new VoiceKey(key).sha256())
        .filter(one -> one.round().equals(round) && one.isConfirmed())
        .map(one -> further.listSaid(round, one.email()))
        .orElse(List.of());
  }
}
