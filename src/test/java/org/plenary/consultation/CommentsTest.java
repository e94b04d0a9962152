package org.plenary.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.consultation.CommentRefused.Field;
import org.plenary.guideline.ParagraphId;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.springframework.beans.factory.annotation.Autowired;

@ConsultationTest
class CommentsTest {

  @Autowired private Comments comments;
  @Autowired private Rounds rounds;
  @Autowired private ConsultationWorld world;
  @Autowired private PlenaryClock clock;
  private RoundId round;

  @BeforeEach
  void anOpenRound() {
    world.begin();
    round = world.open();
  }

  @Test
  void numbersWhatIsSubmittedInOneRegister() {
    Comment first = world.submitted(world.adaeze, round, "Say where and when.");
    Comment second = world.submitted(world.adaeze, round, "Limit the duty.");

    assertThat(first.number()).isEqualTo(1);
    assertThat(second.number()).isEqualTo(2);
    assertThat(first.country()).isEqualTo("Nigeria");
    assertThat(first.region()).isEqualTo("Africa");
    assertThat(first.label()).isEqualTo(world.paragraph(2).number());
    assertThat(first.isOwedAnAnswer()).isTrue();
  }

  @Test
  void keepsADraftFromEverybodyElse() {
    Comment draft = world.drafted(world.adaeze, round, null, "Not yet.");
    Comment within = world.drafted(world.simone, round, world.cameroon, "Not yet either.");

    assertThatThrownBy(() -> comments.get(world.staff(), draft.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> comments.get(world.nadia, within.id())).isInstanceOf(NotFound.class);
    assertThat(at(world.staff())).isEmpty();
    assertThat(at(world.nadia)).isEmpty();
    assertThat(at(world.adaeze)).extracting(Comment::id).containsExactly(draft.id());
  }

  @Test
  void showsOthersOnlyWhenTheRoundLetsThemBeSeen() {
    Comment said = world.submitted(world.adaeze, round, "Say where and when.");

    assertThat(at(world.nadia)).isEmpty();
    assertThat(at(world.staff())).hasSize(1);
    assertThatThrownBy(() -> comments.get(world.nadia, said.id())).isInstanceOf(NotFound.class);

    world.close(round);
    assertThat(at(world.nadia)).extracting(Comment::id).containsExactly(said.id());
    assertThat(comments.countByParagraph(world.nadia, round))
        .containsEntry(world.paragraph(2).id(), 1);
    assertThatThrownBy(() -> comments.get(world.stranger(), said.id()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void neverShowsABodysCommentsBeforeItSubmitsEvenWhereOthersShowAtOnce() {
    RoundId open = world.open(ConsultationWorld.everybody(), Sight.AT_ONCE);
    Comment within = world.onDesk(world.simone, open, "Only within the body.");

    assertThat(comments.listAt(world.adaeze, open, within.anchor())).isEmpty();
    assertThat(comments.listAt(world.staff(), open, within.anchor())).isEmpty();
    assertThat(comments.countByParagraph(world.adaeze, open)).isEmpty();
    assertThatThrownBy(() -> comments.get(world.adaeze, within.id())).isInstanceOf(NotFound.class);
    assertThat(comments.listAt(world.nadia, open, within.anchor())).hasSize(1);
  }

  @Test
  void keepsALateCommentAsInformalToTheMillisecond() {
    clock.stopAt(ConsultationWorld.CLOSES);
    Comment inTime = world.submitted(world.adaeze, round, "At the closing instant.");
    world.close(round);
    Comment late = world.submitted(world.adaeze, round, "A millisecond later.");

    assertThat(inTime.isInformal()).isFalse();
    assertThat(late.isInformal()).isTrue();
    assertThat(late.number()).isEqualTo(2);
    assertThat(late.isOwedAnAnswer()).isFalse();
    assertThat(at(world.nadia)).extracting(Comment::id).contains(late.id());
  }

  @Test
  void refusesAnEmptyComment() {
    Comment draft = comments.draft(world.adaeze, round, null, world.says("  \n"));
    assertRefused(() -> comments.submit(world.adaeze, draft.id()), Field.TEXT, "empty");
    assertThat(comments.get(world.adaeze, draft.id()).state()).isEqualTo(CommentState.DRAFT);
  }

  @Test
  void asksWhereACommentBelongs() {
    assertRefused(
        () -> comments.draft(world.adaeze, round, null, ConsultationWorld.form(null, "Hm.")),
        Field.PLACE,
        "nowhere");
    assertRefused(
        () ->
            comments.draft(
                world.adaeze,
                round,
                null,
                ConsultationWorld.form(Anchor.paragraph(new ParagraphId("gone")), "Hm.")),
        Field.PLACE,
        "no-such-paragraph");
  }

  @Test
  void refusesWordsThatDoNotStandInTheParagraph() {
    Comment draft =
        comments.draft(
            world.adaeze,
            round,
            null,
            ConsultationWorld.form(Anchor.words(world.paragraph(2).id(), "never said", 3), "Hm."));
    assertRefused(() -> comments.submit(world.adaeze, draft.id()), Field.QUOTE, "quote-not-there");
  }

  @Test
  void refusesWhatTheSamePersonSaidBeforeInAnySpacing() {
    world.submitted(world.adaeze, round, "Say where and when.");
    Comment again = world.drafted(world.adaeze, round, null, "  say WHERE\nand when. ");

    assertRefused(() -> comments.submit(world.adaeze, again.id()), Field.TEXT, "said-before");
  }

  @Test
  void letsTwoPeopleSayTheSame() {
    world.submitted(world.adaeze, round, "Say where and when.");
    assertThat(
            world
                .submitted(world.expert("Mateus Lima", "Brazil"), round, "Say where and when.")
                .number())
        .isEqualTo(2);
  }

  @Test
  void keepsHostileTextAsTextAndLetsTheOfficeHideIt() {
    Comment hostile = world.submitted(world.adaeze, round, "<script>alert(1)</script> You fools.");
    world.close(round);
    assertThat(at(world.nadia)).hasSize(1);

    comments.hide(world.staff(), hostile.id(), "An insult.");

    assertThat(at(world.nadia)).isEmpty();
    assertThat(at(world.staff()))
        .singleElement()
        .satisfies(one -> assertThat(one.text()).isEqualTo("<script>alert(1)</script> You fools."));
    comments.show(world.staff(), hostile.id());
    assertThat(at(world.nadia)).hasSize(1);
  }

  @Test
  void keepsAnOversizedDraftButDoesNotSubmitIt() {
    Comment draft = comments.draft(world.adaeze, round, null, world.says("x".repeat(10_001)));

    assertRefused(() -> comments.submit(world.adaeze, draft.id()), Field.TEXT, "text-too-long");
    assertThat(comments.get(world.adaeze, draft.id()).text()).hasSize(10_001);
    assertRefused(
        () -> comments.draft(world.adaeze, round, null, world.says("x".repeat(300_000))),
        Field.TEXT,
        "text-too-long");
  }

  @Test
  void wantsAReasonForABlockingCommentAndAChangeForAProposal() {
    Anchor place = Anchor.paragraph(world.paragraph(2).id());
    assertRefused(
        () ->
            submit(
                new CommentForm(
                    place, CommentKind.TECHNICAL, Severity.BLOCKING, "We cannot agree.", "", "")),
        Field.REASON,
        "blocking-without-reason");
    assertRefused(
        () ->
            submit(
                new CommentForm(
                    place,
                    CommentKind.EDITORIAL,
                    Severity.MINOR,
                    "As it is.",
                    ConsultationWorld.ASSESS,
                    "")),
        Field.PROPOSED,
        "wording-unchanged");
  }

  @Test
  void writesNothingOverWhatSomebodyWroteMeanwhile() {
    Comment onDesk = world.onDesk(world.simone, round, "From the reviewer.");
    comments.change(world.nadia, onDesk.id(), onDesk.revision(), world.says("From the desk."));

    assertThatThrownBy(
            () ->
                comments.change(world.simone, onDesk.id(), onDesk.revision(), world.says("Again.")))
        .isInstanceOf(ChangedElsewhere.class);
    assertThat(comments.get(world.nadia, onDesk.id()).text()).isEqualTo("From the desk.");
  }

  @Test
  void withdrawsAndKeepsTheNumber() {
    Comment said = world.submitted(world.adaeze, round, "Say where and when.");
    comments.withdraw(world.adaeze, said.id());
    Comment next = world.submitted(world.adaeze, round, "Another thing.");

    assertThat(comments.get(world.adaeze, said.id()).state()).isEqualTo(CommentState.WITHDRAWN);
    assertThat(next.number()).isEqualTo(2);
    assertThat(comments.get(world.staff(), said.id()).number()).isEqualTo(1);
    assertThat(comments.countNumbered(world.auditor(), round)).isEqualTo(2);
    assertThatThrownBy(() -> comments.countNumbered(world.nadia, round))
        .isInstanceOf(NotFound.class);
    world.close(round);
    assertThat(at(world.nadia)).extracting(Comment::id).containsExactly(next.id());
  }

  @Test
  void letsNobodyElseWithdrawOrChangeIt() {
    Comment said = world.submitted(world.adaeze, round, "Say where and when.");
    world.close(round);

    assertRefused(() -> comments.withdraw(world.nadia, said.id()), Field.ROUND, "cannot-withdraw");
    assertRefused(
        () -> comments.change(world.nadia, said.id(), said.revision(), world.says("Else.")),
        Field.TEXT,
        "cannot-change");
    assertRefused(
        () -> comments.change(world.adaeze, said.id(), said.revision(), world.says("Else.")),
        Field.TEXT,
        "cannot-change");
  }

  @Test
  void asksBeforeTheRoundOpensToWait() {
    RoundId planned = world.planned(ConsultationWorld.everybody(), Sight.AT_ONCE);
    assertThatThrownBy(() -> world.drafted(world.adaeze, planned, null, "Early."))
        .isInstanceOf(NotFound.class);
    assertThat(rounds.get(planned).state()).isEqualTo(RoundState.PLANNED);
  }

  @Test
  void letsNobodySpeakInANameThatIsNotAsked() {
    assertRefused(
        () -> world.drafted(world.adaeze, round, world.cameroon, "For Cameroon."),
        Field.CAPACITY,
        "body-not-asked");
    assertRefused(
        () -> world.drafted(world.nadia, round, null, "For myself."),
        Field.CAPACITY,
        "not-asked-personally");
  }

  @Test
  void takesNoMoreFromAReviewerAfterTheInnerDate() {
    clock.stopAt(ConsultationWorld.CLOSES.minusSeconds(2 * 86_400));
    assertRefused(
        () -> world.onDesk(world.simone, round, "Too late within."),
        Field.ROUND,
        "inner-date-passed");
    assertThat(world.onDesk(world.nadia, round, "The officer still may.").state())
        .isEqualTo(CommentState.PENDING);
  }

  private List<Comment> at(org.plenary.identity.Person by) {
    return comments.listAt(by, round, Anchor.paragraph(world.paragraph(2).id()));
  }

  private void submit(CommentForm form) {
    comments.submit(world.adaeze, comments.draft(world.adaeze, round, null, form).id());
  }

  static void assertRefused(Runnable action, Field field, String reason) {
    assertThatThrownBy(action::run)
        .isInstanceOfSatisfying(
            CommentRefused.class,
            refused -> {
              assertThat(refused.messageKey()).endsWith("comment-refused." + reason);
              assertThat(refused.field()).isEqualTo(field);
            });
  }
}
