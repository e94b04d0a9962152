package org.plenary.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.CommentForm;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.PublicComments;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Severity;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphKind;
import org.plenary.rehearsal.GuidelineMaterial.Spoken;
import org.springframework.stereotype.Component;

/**
 * What people without an account say in an open round. It counts once the link in their mail was
 * followed, which is the outsider's to do: the rehearsal reads nobody's mail.
 */
@Component
class PublicScene {

  /** The last two never open their mail. */
  static final int UNCONFIRMED = 2;

  private final PublicComments comments;
  private final Drafts drafts;
  private final RoadTime time;

  PublicScene(PublicComments comments, Drafts drafts, RoadTime time) {
    this.comments = comments;
    this.drafts = drafts;
    this.time = time;
  }

  void play(GuidelinePlay play, RoundId round, Draft draft, RoundTimes times) {
    List<Paragraph> text =
        drafts.listParagraphs(draft.id()).stream()
            .filter(paragraph -> paragraph.kind() == ParagraphKind.TEXT)
            .toList();
    List<Spoken> all = GuidelineMaterial.spoken();
    for (int number = 0; number < all.size(); number++) {
      Spoken spoken = all.get(number);
      Instant at = times.turn(number, all.size(), 10, 900);
      Paragraph about = text.get(isRepeated(spoken, all) ? 10 : number * 3 % text.size());
      time.when(
          play,
          at,
          () -> comments.send(round, spoken.voice(), form(spoken, about), Locale.ENGLISH));
      if (number < all.size() - UNCONFIRMED) {
        time.when(
            play,
            at.plus(Duration.ofHours(1)),
            () -> play.outsider().openTheMail(round, spoken.voice().email()));
      }
    }
    time.when(play, times.at(500), () -> play.outsider().speak(play, round));
  }

  private static CommentForm form(Spoken spoken, Paragraph about) {
    boolean asks = spoken.text().endsWith("?");
    return new CommentForm(
        Anchor.paragraph(about.id()),
        asks ? CommentKind.QUESTION : CommentKind.GENERAL,
        Severity.MINOR,
        spoken.text(),
        "",
        "");
  }

  /** What several say in the same words is about the same paragraph. */
  private static boolean isRepeated(Spoken spoken, List<Spoken> all) {
    return all.stream().filter(other -> other.text().equals(spoken.text())).count() > 1;
  }
}
