package org.plenary.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentForm;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.Comments;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Severity;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphKind;
import org.plenary.rehearsal.GuidelineMaterial.Remark;
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
    spread(round, remarks(text(outline), 0, 15), speaking(play), from, to);
  }

  void playExpert(
      GuidelinePlay play, Draft draft, RoundId round, List<Seated> bodies, Instant opens) {
    List<Paragraph> text = text(draft);
    List<CommentForm> said = new ArrayList<>();
    List<CommentForm> general = remarks(text, 1, REPEATED * GuidelineMaterial.remarks().size());
    List<Remark> specific = GuidelineMaterial.comments();
    // Some read from the front, some where their own work is; both kinds come all the time.
    for (int turn = 0; turn < Math.max(general.size(), specific.size()); turn++) {
      if (turn < specific.size()) {
        said.add(form(text, specific.get(turn * 23 % specific.size())));
      }
      if (turn < general.size()) {
        said.add(general.get(turn));
      }
    }
    List<Voice> voices =
        Stream.concat(speaking(play).stream(), bodies.stream().flatMap(Seated::voices)).toList();
    Instant to = play.now().minus(Duration.ofHours(2));
    spread(round, said, voices, opens.plusSeconds(5400), to);
    desks.play(play, round, bodies);
  }

  void playMembers(
      GuidelinePlay play, Draft draft, RoundId round, List<Voice> voices, Instant opens) {
    Instant to = play.now().minus(Duration.ofHours(3));
    spread(round, remarks(text(draft), 2, 12), voices, opens.plusSeconds(7200), to);
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

  private List<Paragraph> text(Draft draft) {
    return drafts.listParagraphs(draft.id()).stream()
        .filter(paragraph -> paragraph.kind() == ParagraphKind.TEXT)
        .toList();
  }

  private static List<CommentForm> remarks(List<Paragraph> text, int offset, int count) {
    List<String> remarks = GuidelineMaterial.remarks();
    return IntStream.range(0, count)
        .mapToObj(
            number ->
                new CommentForm(
                    Anchor.paragraph(text.get((number * 5 + offset) % text.size()).id()),
                    number % 3 == 0 ? CommentKind.TECHNICAL : CommentKind.GENERAL,
                    number % 4 == 0 ? Severity.MAJOR : Severity.MINOR,
                    remarks.get((number + offset * 7) % remarks.size()),
                    "",
                    ""))
        .toList();
  }

  private static CommentForm form(List<Paragraph> text, Remark remark) {
    Paragraph paragraph =
        text.stream()
            .filter(one -> one.words().contains(remark.quote()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Not in the draft: " + remark.quote()));
    String words = paragraph.words();
    String proposed = remark.put().isEmpty() ? "" : words.replace(remark.quote(), remark.put());
    return new CommentForm(
        Anchor.words(paragraph.id(), remark.quote(), words.indexOf(remark.quote())),
        remark.kind(),
        remark.severity(),
        remark.text(),
        proposed,
        remark.reason());
  }
}
