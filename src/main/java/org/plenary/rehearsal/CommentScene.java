package org.plenary.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentForm;
import org.plenary.consultation.Comments;
import org.plenary.consultation.RoundId;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.rehearsal.GuidelinePlay.Seated;
import org.plenary.rehearsal.GuidelinePlay.Voice;
import org.springframework.stereotype.Component;

/** What people say in the rounds of a guideline, spread over the days a round is open. */
@Component
class CommentScene {

  /** How often the remarks that fit any paragraph are made in the expert round. */
  private static final int REPEATED = 3;

  private static final Duration DAY = Duration.ofDays(1);

  private final Comments comments;
  private final Drafts drafts;
  private final BodyDeskScene desks;
  private final VirtualTime time;

  CommentScene(Comments comments, Drafts drafts, BodyDeskScene desks, VirtualTime time) {
    this.comments = comments;
    this.drafts = drafts;
    this.desks = desks;
    this.time = time;
  }

  void playOutline(GuidelinePlay play, Draft outline, RoundId round, Instant from, Instant to) {
    spread(round, about(outline).general(0, 15), speaking(play), from, to);
  }

  void playExpert(
      GuidelinePlay play, Draft draft, RoundId round, List<Seated> bodies, Instant opens) {
    List<Voice> voices =
        Stream.concat(speaking(play).stream(), bodies.stream().flatMap(Seated::voices)).toList();
    Instant to = play.now().minus(Duration.ofHours(2));
    spread(round, about(draft).all(REPEATED), voices, opens.plusSeconds(5400), to);
    desks.play(play, round, bodies);
  }

  void playMembers(
      GuidelinePlay play, Draft draft, RoundId round, List<Voice> voices, Instant opens) {
    Instant to = play.now().minus(Duration.ofHours(3));
    spread(round, about(draft).general(2, 12), voices, opens.plusSeconds(7200), to);
  }

  private void spread(
      RoundId round, List<CommentForm> said, List<Voice> voices, Instant from, Instant to) {
    Duration whole = Duration.between(from, to);
    for (int number = 0; number < said.size(); number++) {
      Voice voice = voices.get(number * 7 % voices.size());
      CommentForm form = said.get(number);
      Instant at =
          from.plus(whole.multipliedBy(2L * number + 1).dividedBy(2L * said.size()))
              .truncatedTo(ChronoUnit.SECONDS);
      int turn = number;
      time.when(
          at, () -> say(round, voice, form, turn, at.plus(DAY).isBefore(to) ? at.plus(DAY) : null));
    }
  }

  private void say(
      RoundId round, Voice voice, CommentForm form, int number, @Nullable Instant later) {
    Comment comment = comments.draft(voice.person(), round, voice.body(), form);
    if (number % 19 == 12) {
      return; // Somebody is still thinking about it.
    }
    comments.submit(voice.person(), comment.id());
    if (later != null && voice.body() == null && number % 13 == 4) {
      time.when(later, () -> comments.withdraw(voice.person(), comment.id()));
    }
  }

  /** Of every six experts, one has said nothing yet. */
  private static List<Voice> speaking(GuidelinePlay play) {
    return IntStream.range(0, play.experts().size())
        .filter(number -> number % 6 != 5)
        .mapToObj(play.experts()::get)
        .toList();
  }

  private ParagraphRemarks about(Draft draft) {
    return ParagraphRemarks.of(drafts.listParagraphs(draft.id()));
  }
}
