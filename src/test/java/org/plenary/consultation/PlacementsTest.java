package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.guideline.Draft;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Fate;
import org.plenary.guideline.NewParagraph;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.ParagraphKind;
import org.plenary.guideline.ParagraphTexts;
import org.plenary.guideline.Paragraphs;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * 300 comments, every second on quoted words; two sections change places, one paragraph is split,
 * another deleted, and one loses the words that are quoted of it.
 */
@ConsultationTest
class PlacementsTest {

  private static final int SECTIONS = 3;
  private static final int IN_EACH = 10;
  private static final int COMMENTS = 300;
  private static final String QUOTE = "what a city owes";

  @Autowired private Drafts drafts;
  @Autowired private Paragraphs paragraphs;
  @Autowired private ParagraphTexts texts;
  @Autowired private Placements placements;
  @Autowired private PlacementCases cases;
  @Autowired private Rounds rounds;
  @Autowired private CommentRows rows;
  @Autowired private RegisterNumbers numbers;
  @Autowired private ConsultationWorld world;
  @Autowired private PlenaryClock clock;
  @Autowired private StatementCounter statements;
  private Person staff;
  private RoundId round;
  private List<Paragraph> text;
  private List<Comment> said;

  @BeforeEach
  void threeHundredComments() {
    world.begin();
    staff = world.staff();
    DraftId draft = drafts.startNext(staff, world.guideline.id()).id();
    ParagraphId last = null;
    for (int section = 1; section <= SECTIONS; section++) {
      last = paragraphs.insert(staff, draft, last, text(ParagraphKind.HEADING, "Part " + section));
      for (int place = 1; place <= IN_EACH; place++) {
        last =
            paragraphs.insert(
                staff, draft, last, text(ParagraphKind.TEXT, words(section + "-" + place)));
      }
    }
    Draft frozen = drafts.freeze(staff, world.guideline.id());
    text =
        drafts.listParagraphs(frozen.id()).stream()
            .filter(paragraph -> paragraph.text().startsWith("Paragraph "))
            .toList();
    round =
        rounds.plan(
            staff,
            world.guideline.id(),
            frozen.id(),
            ConsultationWorld.plan(
                RoundKind.EXPERT, ConsultationWorld.everybody(), Sight.AFTER_CLOSE));
    clock.stopAt(ConsultationWorld.OPENS);
    rounds.openDue(round);
    said = new ArrayList<>();
    for (int number = 0; number < COMMENTS; number++) {
      Paragraph on = text.get(number % text.size());
      boolean quotes = number / text.size() % 2 == 0;
      said.add(
          comment(
              on,
              quotes
                  ? Anchor.words(on.id(), QUOTE, on.words().indexOf(QUOTE))
                  : Anchor.paragraph(on.id())));
    }
  }

  @Test
  void placesEveryCommentAndGuessesNone() {
    DraftId next = drafts.startNext(staff, world.guideline.id()).id();
    Paragraph split = text.get(4);
    Paragraph gone = text.get(17);
    Paragraph rewritten = text.get(23);
    Paragraph touched = text.get(25);
    paragraphs.swapSections(staff, next, heading(next, "Part 1"), heading(next, "Part 2"));
    paragraphs.split(staff, next, split.id(), split.text(), 30, split.revision());
    paragraphs.remove(staff, next, gone.id());
    write(next, rewritten, "Wholly other words stand here now, and none of those before.");
    write(next, touched, touched.text() + " Amen.");
    Paragraph requoted = text.get(27);
    write(next, requoted, requoted.text().replace("a city", "every city"));
    drafts.freeze(staff, world.guideline.id());

    List<PlacedComment> placed = placements.list(staff, next);
    assertThat(placed).hasSize(COMMENTS);
    assertThat(placed)
        .extracting(one -> one.comment().id())
        .containsExactlyElementsOf(said.stream().map(Comment::id).toList());
    int each = COMMENTS / text.size();
    Map<Fate, Long> fates =
        placed.stream()
            .collect(Collectors.groupingBy(one -> one.place().fate(), Collectors.counting()));
    assertThat(fates)
        .containsEntry(Fate.SPLIT, (long) each)
        .containsEntry(Fate.REMOVED, (long) each)
        .containsEntry(Fate.EDITED, 3L * each)
        .containsKeys(Fate.MOVED, Fate.SAME);

    List<PlacedComment> waiting = placements.listWaiting(staff, next);
    assertThat(waiting)
        .extracting(one -> one.comment().anchor().paragraph())
        .containsOnly(split.id(), rewritten.id());
    assertThat(waiting).hasSize(2 * each);
    assertThat(waiting).allMatch(one -> one.place().paragraph() == null);
    Map<ParagraphId, Paragraph> after =
        drafts.listParagraphs(next).stream()
            .collect(Collectors.toMap(Paragraph::id, Function.identity()));
    assertThat(placed)
        .filteredOn(one -> !one.place().isWaiting())
        .filteredOn(one -> one.place().fate() != Fate.REMOVED)
        .allSatisfy(
            one -> {
              assertThat(one.place().paragraph()).isEqualTo(one.comment().anchor().paragraph());
              assertThat(one.place().label())
                  .isEqualTo(after.get(one.place().paragraph()).number());
            });
    assertThat(placed)
        .filteredOn(one -> !one.comment().anchor().quote().isEmpty())
        .filteredOn(one -> one.place().paragraph() != null)
        .hasSize(COMMENTS / 2 - 3 * each / 2)
        .allSatisfy(
            one ->
                assertThat(one.place().quoteStands())
                    .isEqualTo(!requoted.id().equals(one.place().paragraph())));
  }

  @Test
  void showsWhatAParagraphMayHaveBecomeAndWhereTheQuotedWordsStand() {
    DraftId next = drafts.startNext(staff, world.guideline.id()).id();
    Paragraph split = text.get(4);
    paragraphs.split(
        staff, next, split.id(), split.text(), split.text().indexOf(" to those"), split.revision());
    drafts.freeze(staff, world.guideline.id());

    List<PlacementCase> waiting = cases.list(staff, next, placements.list(staff, next));
    assertThat(waiting).hasSize(COMMENTS / text.size());
    PlacementCase quoted =
        waiting.stream()
            .filter(one -> !one.comment().anchor().quote().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(quoted.before().id()).isEqualTo(split.id());
    assertThat(quoted.candidates())
        .extracting(PlacementCase.Candidate::quoteStands)
        .containsExactly(true, false);
  }

  @Test
  void asksWhereAQuoteStandsOfWhichOneOfTwoIsGone() {
    Paragraph on = text.get(0);
    Paragraph other = text.get(1);
    Comment first = comment(on, Anchor.quoted(on, "1-1", 1));
    comment(on, Anchor.paragraph(on.id()));
    comment(other, Anchor.quoted(other, "1-2", 2));
    DraftId next = drafts.startNext(staff, world.guideline.id()).id();
    write(next, on, on.text().replace(", 1-1.", "."));
    write(next, other, other.text() + " All of 1-2.");
    drafts.freeze(staff, world.guideline.id());

    List<PlacedComment> placed = placements.list(staff, next);
    assertThat(placed)
        .filteredOn(one -> one.place().isWaiting())
        .extracting(one -> one.comment().id())
        .containsExactly(first.id());
    assertThat(cases.list(staff, next, placed))
        .singleElement()
        .satisfies(one -> assertThat(one.candidates()).hasSize(1));
  }

  @Test
  void letsWhatAPersonPlacedWaitAgainAndNothingElse() {
    DraftId next = drafts.startNext(staff, world.guideline.id()).id();
    Paragraph split = text.get(4);
    paragraphs.split(staff, next, split.id(), split.text(), 30, split.revision());
    drafts.freeze(staff, world.guideline.id());
    CommentId id = placements.listWaiting(staff, next).get(0).comment().id();
    CommentId sure =
        said.stream()
            .filter(one -> !split.id().equals(one.anchor().paragraph()))
            .findFirst()
            .orElseThrow()
            .id();
    placements.place(staff, id, next, null);
    placements.takeBack(staff, id, next);

    assertThat(placements.listWaiting(staff, next))
        .filteredOn(one -> one.comment().id().equals(id))
        .extracting(one -> one.place().fate(), one -> one.place().paragraph())
        .containsExactly(tuple(Fate.SPLIT, null));
    assertThatThrownBy(() -> placements.takeBack(staff, id, next))
        .isInstanceOf(CommentRefused.class);
    assertThatThrownBy(() -> placements.takeBack(staff, sure, next))
        .isInstanceOf(CommentRefused.class);
    assertThatThrownBy(() -> placements.takeBack(world.nadia, id, next))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> placements.takeBack(world.auditor(), id, next))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void letsNothingWaitThatIsOutOfSight() {
    DraftId next = drafts.startNext(staff, world.guideline.id()).id();
    Paragraph split = text.get(4);
    paragraphs.split(staff, next, split.id(), split.text(), 30, split.revision());
    drafts.freeze(staff, world.guideline.id());
    int waiting = placements.countWaiting(next);
    CommentId id = placements.listWaiting(staff, next).get(0).comment().id();
    rows.hide(id, staff.id().value(), "It insults.", clock.instant());

    assertThat(placements.countWaiting(next)).isEqualTo(waiting - 1);
    assertThat(placements.listWaiting(staff, next)).hasSize(waiting - 1);
  }

  @Test
  void letsAPersonPlaceWhatWaitsOnce() {
    DraftId next = drafts.startNext(staff, world.guideline.id()).id();
    Paragraph split = text.get(4);
    paragraphs.split(staff, next, split.id(), split.text(), 30, split.revision());
    drafts.freeze(staff, world.guideline.id());
    CommentId id = placements.listWaiting(staff, next).get(0).comment().id();

    assertThatThrownBy(() -> placements.list(world.adaeze, next)).isInstanceOf(NotFound.class);
    placements.place(staff, id, next, split.id());
    assertThatThrownBy(() -> placements.place(staff, id, next, null))
        .isInstanceOf(CommentRefused.class);
    assertThat(placements.listWaiting(staff, next))
        .extracting(one -> one.comment().id())
        .doesNotContain(id)
        .hasSize(COMMENTS / text.size() - 1);
  }

  @Test
  void costsTheSameStatementsForFewCommentsAndForMany() {
    DraftId next = drafts.startNext(staff, world.guideline.id()).id();
    Paragraph split = text.get(0);
    paragraphs.split(staff, next, split.id(), split.text(), 30, split.revision());
    drafts.freeze(staff, world.guideline.id());
    Runnable screen = () -> cases.list(staff, next, placements.list(staff, next));
    int all = statements.countDuring(screen);
    said.stream()
        .skip(3)
        .forEach(one -> rows.setState(one.id(), CommentState.WITHDRAWN, clock.instant()));
    assertThat(placements.listWaiting(staff, next)).hasSize(1);
    assertThat(statements.countDuring(screen)).isPositive().isEqualTo(all);
  }

  private Comment comment(Paragraph on, Anchor anchor) {
    Round now = rounds.get(round);
    Comment comment =
        NewComment.of(
            now,
            author(),
            ConsultationWorld.form(anchor, "On " + on.number()),
            drafts.listParagraphs(now.draft()),
            CommentState.DRAFT,
            Channel.SCREEN,
            clock.instant());
    rows.insert(comment, clock.instant());
    rows.submit(comment.id(), numbers.take(now.guideline(), 1), false, clock.instant());
    return comment;
  }

  private Author author() {
    return new Author(
        Capacity.PERSONAL,
        world.adaeze.id(),
        null,
        null,
        world.adaeze.name(),
        "Urban Lab",
        "Nigeria",
        "Africa",
        world.adaeze.locale());
  }

  private void write(DraftId draft, Paragraph before, String words) {
    texts.edit(staff, draft, before.id(), words, before.revision());
  }

  private ParagraphId heading(DraftId draft, String words) {
    return drafts.listParagraphs(draft).stream()
        .filter(paragraph -> paragraph.text().equals(words))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static NewParagraph text(ParagraphKind kind, String words) {
    return new NewParagraph(kind, words);
  }

  private static String words(String name) {
    return "Paragraph " + name + " says what a city owes to those who live in it, " + name + ".";
  }
}
