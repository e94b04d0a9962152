package org.plenary.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.CommentForm;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.Comments;
import org.plenary.consultation.ConsultationTest;
import org.plenary.consultation.ConsultationWorld;
import org.plenary.consultation.Round;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Rounds;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphTexts;
import org.plenary.guideline.Paragraphs;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

@ConsultationTest
class MatchesTest {

  private static final Reply YES = new Reply(Outcome.ACCEPTED, "");

  @Autowired private Matches matches;
  @Autowired private DraftChanges changes;
  @Autowired private Answers answers;
  @Autowired private Releases releases;
  @Autowired private Rounds rounds;
  @Autowired private Comments comments;
  @Autowired private Drafts drafts;
  @Autowired private Paragraphs paragraphs;
  @Autowired private ParagraphTexts texts;
  @Autowired private ConsultationWorld world;
  private Person staff;
  private RoundId round;
  private Draft next;

  @BeforeEach
  void twoAcceptedCommentsAndOneNoted() {
    world.begin();
    staff = world.staff();
    round = world.open();
    decided(2, YES);
    decided(1, YES);
    decided(3, new Reply(Outcome.NOTED, ""));
    world.close(round);
    assertThat(matches.find(staff, round())).isEmpty();
    next = drafts.startNext(staff, world.guideline.id());
  }

  @Test
  void findsWhatDoesNotPointAtEachOtherAndHoldsTheRelease() {
    edit(world.paragraph(2));
    edit(world.paragraph(3));
    assertThat(releases.findHolding(staff, round).unexplained()).isZero();
    drafts.freeze(staff, world.guideline.id());

    Mismatches found = matches.find(staff, round()).orElseThrow();
    assertThat(found.unchanged())
        .extracting(one -> one.comment().anchor().paragraph())
        .containsExactly(world.paragraph(1).id());
    assertThat(found.unasked())
        .extracting(one -> one.paragraph().id())
        .containsExactly(world.paragraph(3).id());
    assertThat(releases.findHolding(staff, round)).isEqualTo(new Holding(0, 2));
    assertThatThrownBy(() -> releases.release(staff, round)).isInstanceOf(AnswerRefused.class);

    matches.explain(staff, round(), found.unchanged().get(0).comment().id(), "Said in 2 already.");
    matches.explain(staff, round(), world.paragraph(3).id(), "A slip of the pen.");
    assertThat(matches.find(staff, round()).orElseThrow().countUnexplained()).isZero();
    releases.release(staff, round);
  }

  @Test
  void asksForAWordWhereAParagraphOnlyMoved() {
    paragraphs.move(staff, next.id(), world.paragraph(1).id(), world.paragraph(3).id());
    edit(world.paragraph(2));
    drafts.freeze(staff, world.guideline.id());

    Mismatches found = matches.find(staff, round()).orElseThrow();

    assertThat(found.unchanged())
        .extracting(one -> one.comment().anchor().paragraph())
        .containsExactly(world.paragraph(1).id());
    assertThat(found.unasked()).isEmpty();
  }

  @Test
  void asksAlsoOfWhatWasSaidOfTheWholeWhatCameOfIt() {
    round = world.open();
    decided(Anchor.whole(), YES);
    decided(Anchor.question(1), YES);
    drafts.freeze(staff, world.guideline.id());
    assertThat(matches.find(staff, round()).orElseThrow().unchanged())
        .extracting(one -> one.comment().anchor())
        .contains(Anchor.whole(), Anchor.question(1));
  }

  @Test
  void staysOpenAfterAReleaseThatCameBeforeTheNextDraft() {
    releases.release(staff, round);
    assertThat(releases.find(round).orElseThrow().isBeforeNextDraft()).isTrue();
    drafts.freeze(staff, world.guideline.id());
    assertThat(changes.unexplained(world.guideline.id())).isEqualTo(Map.of(next.id(), 2));

    matches.find(staff, round()).orElseThrow().unchanged().stream()
        .map(one -> one.comment().id())
        .forEach(id -> matches.explain(staff, round(), id, "Said elsewhere already."));
    assertThat(changes.unexplained(world.guideline.id())).isEmpty();
  }

  @Test
  void explainsWhatIsLeftOfTheChangesByOneReason() {
    edit(world.paragraph(0));
    edit(world.paragraph(3));
    drafts.freeze(staff, world.guideline.id());
    matches.explain(staff, round(), world.paragraph(3).id(), "A slip of the pen.");
    matches.explainRest(staff, round(), "The first full text.");
    assertThat(matches.find(staff, round()).orElseThrow().unasked())
        .extracting(Mismatches.Unasked::because)
        .containsExactly("The first full text.", "A slip of the pen.");
  }

  @Test
  void takesNoExplanationOfWhatIsNotInTheLists() {
    drafts.freeze(staff, world.guideline.id());
    assertThatThrownBy(() -> matches.explain(staff, round(), world.paragraph(3).id(), "Because."))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void isTheOfficesAlone() {
    assertThatThrownBy(() -> matches.find(world.adaeze, round())).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> matches.explain(world.nadia, round(), world.paragraph(3).id(), "Because."))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> matches.explain(staff, round(), world.paragraph(3).id(), " "))
        .isInstanceOf(AnswerRefused.class);
  }

  private void edit(Paragraph paragraph) {
    texts.edit(
        staff, next.id(), paragraph.id(), paragraph.text() + " And more.", paragraph.revision());
  }

  private Round round() {
    return rounds.get(round);
  }

  private void decided(int at, Reply reply) {
    decided(Anchor.paragraph(world.paragraph(at).id()), reply);
  }

  private void decided(Anchor at, Reply reply) {
    CommentForm form = ConsultationWorld.form(at, "Change this.");
    CommentId id =
        comments.submit(world.adaeze, comments.draft(world.adaeze, round, null, form).id()).id();
    answers.propose(staff, List.of(id), reply);
    answers.decide(staff, List.of(id), reply);
  }
}
