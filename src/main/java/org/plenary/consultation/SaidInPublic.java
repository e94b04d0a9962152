package org.plenary.consultation;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final CommentFiles files;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SaidInPublic(
      PublicComments open,
      VoiceRows voices,
      FurtherVoiceRows further,
      CommentRows comments,
      CommentFiles files,
      ApplicationEventPublisher events,
      Clock clock) {
    this.open = open;
    this.voices = voices;
    this.further = further;
    this.comments = comments;
    this.files = files;
    this.events = events;
    this.clock = clock;
  }

  /** One comment, and the files that came with it. */
  public record Said(Comment comment, List<Attachment> files) {

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
    Map<CommentId, List<Attachment>> found = files.findOf(own);
    return own.stream().map(one -> new Said(one, found.getOrDefault(one.id(), List.of()))).toList();
  }

  /** As long as the round is open: what it closed with is what is answered. */
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
    if (!round.takesFormal(clock.instant()) || comment.state() != CommentState.SUBMITTED) {
      throw new CommentRefused(Field.ROUND, "closed-to-withdrawing", round.name());
    }
    comments.withdraw(comment.id(), clock.instant());
    events.publishEvent(new CommentWithdrawn(comment.id(), id, number, DomainEvent.SYSTEM));
  }

  private List<CommentId> ids(RoundId round, String key) {
    return voices
        .findByToken(new VoiceKey(key).sha256())
        .filter(one -> one.round().equals(round) && one.isConfirmed())
        .map(one -> further.listSaid(round, one.email()))
        .orElse(List.of());
  }
}
