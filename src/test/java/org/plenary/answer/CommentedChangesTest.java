package org.plenary.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.consultation.Audience;
import org.plenary.consultation.Comment;
import org.plenary.consultation.Comments;
import org.plenary.consultation.ConsultationRoutes;
import org.plenary.consultation.ConsultationTest;
import org.plenary.consultation.ConsultationWorld;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Sight;
import org.plenary.guideline.ChangeReasons.Reason;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Lineage;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.ParagraphTexts;
import org.plenary.identity.Person;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

/** Redline and disposition point at each other. */
@ConsultationTest
class CommentedChangesTest {

  private static final Reply YES = new Reply(Outcome.ACCEPTED, "");

  @Autowired private CommentedChanges changes;
  @Autowired private DispositionReports reports;
  @Autowired private Answers answers;
  @Autowired private Releases releases;
  @Autowired private Comments comments;
  @Autowired private Drafts drafts;
  @Autowired private Lineage lineage;
  @Autowired private ParagraphTexts texts;
  @Autowired private ConsultationWorld world;
  @Autowired private StatementCounter statements;
  private Person staff;
  private RoundId round;
  private Comment accepted;
  private Draft next;

  private void aChangeThatWasAskedFor(Audience audience) {
    world.begin();
    staff = world.staff();
    round = world.open(audience, Sight.AFTER_CLOSE);
    accepted = world.submitted(world.adaeze, round, "Say where and when.");
    answers.propose(staff, List.of(accepted.id()), YES);
    answers.decide(staff, List.of(accepted.id()), YES);
    next = drafts.startNext(staff, world.guideline.id());
    Paragraph paragraph = world.paragraph(2);
    texts.edit(
        staff, next.id(), paragraph.id(), paragraph.text() + " In June.", paragraph.revision());
    drafts.freeze(staff, world.guideline.id());
  }

  @Test
  void leadsFromTheChangeToTheCommentAndItsAnswer() {
    aChangeThatWasAskedFor(ConsultationWorld.everybody());
    assertThat(at(staff))
        .containsExactly(
            new Reason("No. 1: Accepted", ConsultationRoutes.read(round, world.paragraph(2).id())));
    world.close(round);
    releases.release(staff, round);
    assertThat(at(world.nadia))
        .containsExactly(new Reason("No. 1: Accepted", ConsultationRoutes.report(round, 1)));
  }

  @Test
  void tellsNobodyMoreThanTheRoundDoes() {
    aChangeThatWasAskedFor(ConsultationWorld.everybody());
    assertThat(at(world.nadia)).isEmpty();
    world.close(round);
    assertThat(at(world.nadia)).extracting(Reason::label).containsExactly("No. 1");
    assertThat(at(world.stranger())).isEmpty();
    comments.hide(staff, accepted.id(), "An insult.");
    assertThat(at(staff)).isEmpty();
  }

  @Test
  void costsTheSameStatementsForOneCommentAndForMany() {
    aChangeThatWasAskedFor(ConsultationWorld.everybody());
    int few = statements.countDuring(() -> at(staff));
    for (int number = 0; number < 20; number++) {
      world.submitted(world.adaeze, round, "More " + number);
    }
    assertThat(statements.countDuring(() -> at(staff))).isEqualTo(few);
    assertThat(at(staff)).hasSize(21);
  }

  @Test
  void showsTheChangesToEverybodyWhereTheDraftWasForEverybody() {
    aChangeThatWasAskedFor(ConsultationWorld.toAll());
    release();
    RoundChanges found = reports.findChanges(reports.get(round)).orElseThrow();
    assertThat(found.newer().number()).isEqualTo(2);
    assertThat(found.changes())
        .singleElement()
        .satisfies(
            change -> {
              assertThat(RoundChanges.anchor(change)).isEqualTo(found.anchor(accepted));
              assertThat(found.said(change))
                  .extracting(line -> line.comment().id())
                  .containsExactly(accepted.id());
            });
  }

  @Test
  void hidesTheNextDraftFromThePublicWhereThisOneWasHidden() {
    aChangeThatWasAskedFor(ConsultationWorld.everybody());
    release();
    assertThat(reports.findChanges(reports.get(round))).isEmpty();
  }

  private void release() {
    world.close(round);
    releases.release(staff, round);
  }

  private List<Reason> at(Person by) {
    Map<ParagraphId, List<Reason>> found =
        changes.find(by, lineage.trace(world.draft.id(), next.id()));
    return found.getOrDefault(world.paragraph(2).id(), List.of());
  }
}
