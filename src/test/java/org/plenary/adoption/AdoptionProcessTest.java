package org.plenary.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.adoption.AdoptionWorld.DAY;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.consultation.Placements;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.Rounds;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.FreezeWork;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.process.Inbox;
import org.plenary.process.WorkItem;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.support.ProgramTest;
import org.plenary.support.SeenProgress;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The last steps on the real diagram: what is owed, where it leads, and who gets which mail. */
@ProgramTest
@Transactional
class AdoptionProcessTest {

  @Autowired private AdoptionWorld world;
  @Autowired private RecordOfARound record;
  @Autowired private Adoptions adoptions;
  @Autowired private Amendments amendments;
  @Autowired private Confirmations confirmations;
  @Autowired private AdoptionNotices notices;
  @Autowired private Drafts drafts;
  @Autowired private FreezeWork freezing;
  @Autowired private Rounds rounds;
  @Autowired private Placements placements;
  @Autowired private Workflow workflow;
  @Autowired private Inbox inbox;

  @BeforeEach
  void twoFrozenDrafts() {
    world.begin();
  }

  @Test
  void owesTheOfficeTheClearanceThenTheDecision() {
    assertThat(owed()).containsExactly("clear-text");
    assertThat(inbox.list(world.staff))
        .filteredOn(item -> item.kind().equals("guideline.clear-text"))
        .extracting(WorkItem::href)
        .containsExactly(AdoptionRoutes.guideline(world.guideline));
    clear();
    assertThat(owed()).containsExactly("record-decision");
    decide(Outcome.ADOPTED);
    assertThat(workflow.isRunning("guideline", world.guideline.value())).isFalse();
    assertThat(inbox.list(world.staff)).noneMatch(item -> item.kind().startsWith("guideline."));
  }

  @Test
  void asksForNoClearanceWhileTheDraftIsOutForComments() {
    RoundId one = record.plan();
    RoundId other = record.plan();
    assertThat(owed()).isEmpty();
    rounds.cancel(world.staff, one, "One is enough.");
    assertThat(owed()).isEmpty();
    rounds.cancel(world.staff, other, "None is wanted.");
    assertThat(owed()).containsExactly("clear-text");
  }

  @Test
  void asksForItOnceTheAnswersAreOut() {
    RoundId round = record.hold();
    assertThat(owed()).isEmpty();
    record.answerAndRelease(round);
    assertThat(owed()).containsExactly("clear-text");
  }

  @Test
  void asksForNoClearanceWhileARoundOnAnEarlierDraftIsNotAnswered() {
    record.plan();
    world.draftNext();
    assertThat(owed()).isEmpty();
    assertThatThrownBy(this::clear).hasMessageContaining("held");
  }

  @Test
  void takesAClearanceInSpiteOfARoundThatNobodyWasAskedFor() {
    record.plan();
    assertThatThrownBy(this::clear).hasMessageContaining("held");
    adoptions.clearInSpite(
        world.staff, world.guideline, "It is short.", "Joyce Atieno", "The session begins.");
    assertThat(owed()).containsExactly("record-decision");
  }

  @Test
  void goesOnWithANextDraftInsteadOfAClearance() {
    drafts.startNext(world.staff, world.guideline);
    assertThat(owed()).containsExactly("freeze-draft");
  }

  @Test
  void goesOnWithANextDraftBesideTheComments() {
    record.plan();
    drafts.startNext(world.staff, world.guideline);
    assertThat(owed()).containsExactly("freeze-draft");
  }

  @Test
  void goesBackToADraftAndTellsTheOfficeAndTheGroup() {
    clear();
    world.forgetMails();
    decide(Outcome.SENT_BACK);

    assertThat(owed()).containsExactly("begin-draft");
    assertThat(world.mailsTo("text-sent-back"))
        .contains(world.staff.email(), world.adaeze.email(), world.nadia.email())
        .doesNotContain(world.simone.email())
        .doesNotHaveDuplicates();
    world.draftNext();
    assertThat(owed()).containsExactly("clear-text");
  }

  @Test
  void keepsTheTextThatTheBodyHasBeforeIt() {
    clear();
    assertThatThrownBy(() -> drafts.startNext(world.staff, world.guideline))
        .hasMessageContaining("with-the-body");
  }

  @Test
  void tellsOfEachNewDraftWhatChanged() {
    assertThat(world.valuesOf("draft-out"))
        .isNotEmpty()
        .allMatch(values -> values.contains("\"added\":1") && values.contains("\"changed\":0"));
    world.forgetMails();
    world.draftNext();

    assertThat(world.mailsTo("draft-out"))
        .containsExactlyInAnyOrder(world.adaeze.email(), world.tomas.email(), world.nadia.email());
    assertThat(world.valuesOf("draft-out"))
        .allMatch(values -> values.contains("\"added\":1") && values.contains("\"changed\":1"));
  }

  @Test
  void tellsOnceThatTheOutlineIsOut() {
    assertThat(world.mailsTo("outline-out"))
        .containsExactlyInAnyOrder(world.adaeze.email(), world.tomas.email(), world.nadia.email());
    world.draftNext();

    assertThat(world.mailsTo("outline-out")).hasSize(3);
  }

  @Test
  void freezesInTheBackgroundAndTellsAsManyAsItCounted() throws Exception {
    Draft working = drafts.startNext(world.staff, world.guideline);
    world.forgetMails();
    SeenProgress seen = new SeenProgress();

    freezing.of(world.staff, working).run(seen);

    assertThat(world.mailsTo("draft-out")).hasSize(seen.total).hasSize(3);
    assertThat(world.newest().id()).isEqualTo(working.id());
    assertThatThrownBy(() -> freezing.of(world.staff, working))
        .hasMessageContaining("nothing-to-freeze");
  }

  @Test
  void tellsEverybodyOfTheAdoptionOnce() {
    Person both = world.expert("Mateus Lima", "Brazil");
    record.answerAndRelease(record.hold());
    world.goTo(AdoptionWorld.AFTER);
    clear();
    assertThat(world.mailsTo("text-cleared")).contains(world.staff.email(), both.email());
    decide(Outcome.ADOPTED);

    assertThat(world.mailsTo("adopted"))
        .contains(world.staff.email(), world.adaeze.email(), both.email())
        .contains(world.nadia.email(), world.simone.email())
        .doesNotHaveDuplicates();
    assertThat(world.mailsTo("adopted-contributor")).containsExactly(RecordOfARound.MATEUS.email());
    assertThat(world.valuesOf("adopted")).allMatch(values -> values.contains("A comma."));
  }

  @Test
  void tellsEverybodyOfAnAdoptionWithChangesOnceTheyAreInTheText() {
    Person other = world.person("Other Officer", Role.STAFF);
    record.answerAndRelease(record.hold());
    world.goTo(AdoptionWorld.AFTER);
    clear();
    decide(Outcome.ADOPTED_WITH_CHANGES);

    assertThat(owed()).isEmpty();
    assertThat(workflow.isRunning("guideline", world.guideline.value())).isTrue();
    assertThat(duties(world.staff)).containsExactly("amendment.amend-text");
    assertThat(world.mailsTo("changes-decided"))
        .contains(world.staff.email(), other.email())
        .doesNotContain(world.adaeze.email(), world.nadia.email());
    amendments.begin(world.staff, world.guideline);
    world.write("Its cost is public.");
    world.forgetMails();
    Draft text = amendments.freeze(world.staff, world.guideline);

    assertThat(duties(world.staff)).isEmpty();
    assertThat(duties(other)).containsExactly("amendment.confirm-amendment");
    assertThat(duties(world.adaeze)).isEmpty();
    assertThat(world.mailsTo("amendment-frozen"))
        .contains(other.email())
        .doesNotContain(world.staff.email());
    assertThat(world.mailsTo("draft-out")).isEmpty();
    confirmations.giveBack(other, text.id(), "The cost of what?");
    assertThat(duties(other)).containsExactly("amendment.amend-text");
    assertThat(world.mailsTo("amendment-given-back")).contains(world.staff.email());
    assertThat(world.mailsTo("adopted")).isEmpty();

    amendments.begin(world.staff, world.guideline);
    world.write("So is its source.");
    confirmations.confirm(other, amendments.freeze(world.staff, world.guideline).id());

    assertThat(duties(world.staff)).isEmpty();
    assertThat(workflow.isRunning("guideline", world.guideline.value())).isFalse();
    assertThat(workflow.isRunning("amendment", world.guideline.value())).isFalse();
    assertThat(world.mailsTo("adopted"))
        .contains(other.email(), world.adaeze.email(), world.nadia.email())
        .doesNotHaveDuplicates();
    assertThat(world.mailsTo("adopted-contributor")).containsExactly(RecordOfARound.MATEUS.email());
    assertThat(world.valuesOf("adopted"))
        .allMatch(values -> values.contains("\"finalDraft\":4") && values.contains("A comma."));
  }

  /** An older model of the guideline ends with the decision, and tells of the adoption in it. */
  @Test
  void putsTheChangesInAlsoWhereTheProcedureOfTheGuidelineHasEnded() {
    Person other = world.person("Other Officer", Role.STAFF);
    clear();
    decide(Outcome.ADOPTED_WITH_CHANGES);
    workflow.cancel("guideline", world.guideline.value(), "as an older model ends");
    notices.tellAdopted(world.guideline);
    assertThat(world.mailsTo("adopted")).isEmpty();

    amendments.begin(world.staff, world.guideline);
    world.write("Its cost is public.");
    confirmations.confirm(other, amendments.freeze(world.staff, world.guideline).id());

    assertThat(world.mailsTo("adopted")).contains(world.adaeze.email()).doesNotHaveDuplicates();
  }

  @Test
  void placesCommentsInTheFinalDraftAndAsksForNoExplanation() {
    record.answerAndRelease(record.hold());
    world.goTo(AdoptionWorld.AFTER);
    clear();
    decide(Outcome.ADOPTED_WITH_CHANGES);
    amendments.begin(world.staff, world.guideline);
    world.write("Its cost is public.");
    Draft text = amendments.freeze(world.staff, world.guideline);

    assertThat(placements.list(world.staff, text.id())).isNotEmpty();
    assertThat(adoptions.findHolding(world.staff, world.guideline).unexplained()).isZero();
    assertThat(workflow.isRunning("explanation", text.id().value())).isFalse();
  }

  @Test
  void writesToNobodyTwiceWhoSpokeWithAndWithoutAnAccount() {
    Person known =
        world.person("Known Already", Role.STAFF, RecordOfARound.MATEUS.email().toUpperCase());
    record.answerAndRelease(record.hold());
    world.goTo(AdoptionWorld.AFTER);
    clear();
    decide(Outcome.ADOPTED);

    assertThat(world.mailsTo("adopted")).contains(known.email());
    assertThat(world.mailsTo("adopted-contributor")).isEmpty();
  }

  private List<String> duties(Person person) {
    return inbox.list(person).stream()
        .map(WorkItem::kind)
        .filter(kind -> kind.startsWith("amendment."))
        .toList();
  }

  private List<String> owed() {
    return workflow.openTasks("guideline", world.guideline.value()).stream()
        .map(OpenTask::task)
        .toList();
  }

  private void clear() {
    adoptions.clear(world.staff, world.guideline, "Every comment has an outcome.");
  }

  private void decide(Outcome outcome) {
    world.goTo(AdoptionWorld.AFTER);
    adoptions.decide(world.staff, world.guideline, outcome, "The Assembly", DAY, "A comma.");
  }
}
