package org.plenary.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.adoption.AdoptionWorld.DAY;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.answer.Reply;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.Guidelines;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.Role;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.ProgramTest;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Who may clear a text and record a decision, and when. */
@ProgramTest
@Transactional
class AdoptionsTest {

  @Autowired private AdoptionWorld world;
  @Autowired private RecordOfARound record;
  @Autowired private Adoptions adoptions;
  @Autowired private AdoptedTexts texts;
  @Autowired private AdoptionFiles files;
  @Autowired private Guidelines guidelines;
  @Autowired private Drafts drafts;
  @Autowired private PlenaryClock clock;
  @Autowired private StatementCounter statements;

  @BeforeEach
  void twoFrozenDrafts() {
    world.begin();
    clock.stopAt(AdoptionWorld.AFTER);
  }

  @Test
  void goesFromClearanceToAdoption() {
    clear("Every comment has an outcome.");
    decide(Outcome.ADOPTED, "");

    assertThat(adoptions.findLatest(world.adaeze, world.guideline).orElseThrow().outcome())
        .isEqualTo(Outcome.ADOPTED);
  }

  @Test
  void refusesWhatIsNotReady() {
    assertThatThrownBy(() -> adoptions.clear(world.adaeze, world.guideline, "Ready."))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> clear(" ")).hasMessageContaining("ground");
    assertThatThrownBy(() -> decide(Outcome.ADOPTED, "")).hasMessageContaining("not-cleared");
    clear("Ready.");
    assertThatThrownBy(() -> clear("Again.")).hasMessageContaining("cleared");
    assertThatThrownBy(() -> decide(Outcome.SENT_BACK, "")).hasMessageContaining("words");
    assertThatThrownBy(() -> files.start(world.staff, world.guideline))
        .hasMessageContaining("not-adopted");
  }

  @Test
  void clearsNothingButTheDraftThatWasRead() {
    Clearance drawnUp = adoptions.drawUp(world.staff, world.guideline, "Ready.");
    world.draftNext();

    assertThatThrownBy(() -> adoptions.clear(drawnUp)).hasMessageContaining("newer-draft");
    assertThat(adoptions.list(world.staff, world.guideline)).isEmpty();
  }

  @Test
  void refusesWhatIsStillWrittenAndTheOutline() {
    drafts.startNext(world.staff, world.guideline);
    assertThatThrownBy(() -> clear("Ready.")).hasMessageContaining("still-written");

    GuidelineId other = guidelines.create(world.staff, "Another", Locale.ENGLISH).id();
    assertThatThrownBy(() -> adoptions.clear(world.staff, other, "Ready."))
        .hasMessageContaining("still-written");
    world.guideline = other;
    world.write("A chapter.");
    drafts.freeze(world.staff, other);
    assertThatThrownBy(() -> clear("Ready.")).hasMessageContaining("outline");
  }

  @Test
  void clearsOverAnOpenRoundOnlyByNameAndOnAGround() {
    assertThatThrownBy(() -> inSpite("Joyce Atieno", "In haste."))
        .hasMessageContaining("nothing-holds");
    clock.stopAt(AdoptionWorld.BEFORE);
    record.plan();
    assertThatThrownBy(() -> clear("Ready.")).hasMessageContaining("held");
    assertThatThrownBy(() -> inSpite(" ", "In haste.")).hasMessageContaining("answers-for");
    assertThatThrownBy(() -> inSpite("Joyce Atieno", " ")).hasMessageContaining("override-ground");
    assertThatThrownBy(
            () ->
                adoptions.clearInSpite(
                    world.adaeze, world.guideline, "Ready.", "Joyce", "In haste."))
        .isInstanceOf(NotAllowed.class);
    inSpite("Joyce Atieno", "The session begins tomorrow.");
    clock.stopAt(AdoptionWorld.AFTER);
    decide(Outcome.ADOPTED, "");

    assertThat(texts.get(world.guideline).inSpite())
        .isEqualTo(new InSpite("Joyce Atieno", "The session begins tomorrow.", 1, 0, 0));
  }

  @Test
  void holdsATextWhoseChangesNobodyExplained() {
    clock.stopAt(AdoptionWorld.BEFORE);
    record.answerAndRelease(record.hold());
    world.draftNext();
    assertThatThrownBy(() -> clear("Ready.")).hasMessageContaining("held");
    assertThat(adoptions.findHolding(world.staff, world.guideline).unexplained()).isEqualTo(2);
    assertThatThrownBy(() -> adoptions.findHolding(world.adaeze, world.guideline))
        .isInstanceOf(NotFound.class);
    record.explain();
    clear("Ready.");
  }

  @Test
  void holdsATextThatLacksWhatWasAcceptedOfIt() {
    clock.stopAt(AdoptionWorld.BEFORE);
    record.answerAndRelease(
        record.hold(), new Reply(org.plenary.answer.Outcome.ACCEPTED, "It will say so."));
    assertThatThrownBy(() -> clear("Ready.")).hasMessageContaining("held");
    assertThat(adoptions.findHolding(world.staff, world.guideline).promised()).isEqualTo(4);
    inSpite("Joyce Atieno", "The session begins tomorrow.");
    clock.stopAt(AdoptionWorld.AFTER);
    decide(Outcome.ADOPTED, "");
    assertThat(texts.get(world.guideline).inSpite())
        .isEqualTo(new InSpite("Joyce Atieno", "The session begins tomorrow.", 0, 4, 0));
  }

  @Test
  void saysWhatCouldBeCleared() {
    assertThat(adoptions.findClearable(world.staff, world.guideline)).contains(world.newest());
    clear("Ready.");
    assertThat(adoptions.findClearable(world.staff, world.guideline)).isEmpty();
  }

  @Test
  void listsTheLatestOfEachGuidelineByOneStatement() {
    clear("Ready.");
    int one = statements.countDuring(() -> adoptions.listLatest(world.staff));
    decide(Outcome.SENT_BACK, "Chapter 2 says too little.");
    world.draftNext();
    clock.stopAt(AdoptionWorld.AFTER.plusSeconds(60));
    clear("Chapter 2 says more.");

    assertThat(adoptions.listLatest(world.staff).get(world.guideline).ground())
        .isEqualTo("Chapter 2 says more.");
    assertThat(statements.countDuring(() -> adoptions.listLatest(world.staff))).isEqualTo(one);
    assertThatThrownBy(() -> adoptions.listLatest(world.adaeze)).isInstanceOf(NotFound.class);
  }

  @Test
  void isNotThereForStrangers() {
    assertThatThrownBy(
            () -> adoptions.list(world.person("Sam Stranger", Role.APPLICANT), world.guideline))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void asksForANewDraftAfterItWasSentBack() {
    clear("Ready.");
    decide(Outcome.SENT_BACK, "Chapter 2 says too little.");

    assertThatThrownBy(() -> clear("Again.")).hasMessageContaining("same-draft");
    world.draftNext();
    clear("Chapter 2 says more.");
  }

  private void inSpite(String answersFor, String why) {
    adoptions.clearInSpite(world.staff, world.guideline, "Ready.", answersFor, why);
  }

  private void clear(String ground) {
    adoptions.clear(world.staff, world.guideline, ground);
  }

  private void decide(Outcome outcome, String words) {
    adoptions.decide(world.staff, world.guideline, outcome, "The Assembly", DAY, words);
  }
}
