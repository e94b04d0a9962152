package org.plenary.consultation;

import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings people without an account copies of what they added, all in one mail. */
@Component
@Transactional
class VoiceCopies {

  private static final Duration PAUSE = Duration.ofHours(1);

  private final FurtherVoiceRows further;
  private final VoiceRows voices;
  private final RoundRows rounds;
  private final CommentRows comments;
  private final VoiceMail mail;
  private final Clock clock;

  VoiceCopies(
      FurtherVoiceRows further,
      VoiceRows voices,
      RoundRows rounds,
      CommentRows comments,
      VoiceMail mail,
      Clock clock) {
    this.further = further;
    this.voices = voices;
    this.rounds = rounds;
    this.comments = comments;
    this.mail = mail;
    this.clock = clock;
  }

  /** For those who never say that they have finished. */
  void sendDue() {
    further
        .listWaiting(clock.instant().minus(PAUSE))
        .forEach(one -> send(one.round(), one.email()));
  }

  void send(RoundId id, String email) {
    List<String> due = further.lockDue(id, email);
    if (!due.isEmpty()) {
      mail.copies(
          rounds.find(id).orElseThrow(),
          voices.find(due.get(0)).orElseThrow(),
          comments.list(further.settle(due)).stream()
              .sorted(Comparator.comparing(one -> Objects.requireNonNull(one.number())))
              .toList());
    }
  }
}
