package org.plenary.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.Awards;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryNotices;
import org.plenary.entry.EntryTest;
import org.plenary.entry.EntryWorld;
import org.plenary.entry.Judging;
import org.plenary.entry.OwnDuty;
import org.plenary.entry.OwnEntries;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.programme.BenefitKind;
import org.plenary.programme.Edition;
import org.plenary.shared.NotFound;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@EntryTest
class BenefitsTest {

  private static final BenefitReport REPORT = new BenefitReport(true, "Held in March.", "", "");

  @Autowired private Benefits benefits;
  @Autowired private BenefitOffers offers;
  @Autowired private BenefitCare care;
  @Autowired private Judging judging;
  @Autowired private Awards awards;
  @Autowired private EntryNotices notices;
  @Autowired private OwnEntries own;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  @Autowired private ApplicationEvents events;
  @Autowired private StatementCounter statements;
  private Edition edition;
  private EntryId winner;

  @BeforeEach
  void anAwardThatIsHeld() {
    edition = world.begin(people);
    winner = award("Lifts that report themselves", "tech-gold");
  }

  @Test
  void offersWhatTheEditionSaysOnceHoweverOftenItIsAsked() {
    offers.offerAll(edition.id());
    offers.offerAll(edition.id());

    assertThat(offered())
        .extracting(Benefit::kind)
        .containsExactlyInAnyOrder(BenefitKind.TRAINING, BenefitKind.COLLABORATION);
    assertThat(events.stream(BenefitOffered.class)).hasSize(2);
  }

  @Test
  void offersTheSameToWhoAcceptsAfterThePublication() {
    offers.offerAll(edition.id());

    award("A late answer", "leader");

    assertThat(benefits.list(world.han, edition.id())).hasSize(3);
  }

  @Test
  void hidesABenefitFromEverybodyElse() {
    BenefitId id = one(BenefitKind.TRAINING);

    assertThatThrownBy(() -> benefits.get(world.stranger, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> benefits.accept(world.stranger, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> benefits.list(world.marijke, edition.id()))
        .isInstanceOf(NotFound.class);
    assertThat(benefits.get(world.auditor, id).name())
        .isEqualTo("a training place for two officials");
    assertThatThrownBy(() -> benefits.accept(world.auditor, id)).isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> care.drop(world.marijke, id, "no")).isInstanceOf(NotAllowed.class);
  }

  /** The ceremony is ahead, so who comes to it is asked first. */
  @Test
  void isAmongWhatItsWinnerIsAskedForUntilAllAreAnswered() {
    BenefitId training = one(BenefitKind.TRAINING);
    List<OwnDuty> duties = own.get(world.marijke, winner).duties();
    assertThat(duties)
        .extracting(OwnDuty::key)
        .containsExactly("award.step.guests", "award.step.benefit-answer");
    assertThat(duties.get(1).address()).isEqualTo("/my-benefits/" + training);
    assertThat(duties.get(1).values()).contains("Lifts that report themselves");

    benefits.accept(world.marijke, training);
    benefits.decline(world.marijke, one(BenefitKind.COLLABORATION), "");

    assertThat(own.get(world.marijke, winner).duties())
        .extracting(OwnDuty::key)
        .containsExactly("award.step.guests");
  }

  @Test
  void takesAnAnswerOnceHoweverOftenItIsClicked() {
    BenefitId id = one(BenefitKind.TRAINING);

    benefits.accept(world.marijke, id);
    benefits.accept(world.marijke, id);

    assertThat(events.stream(BenefitAccepted.class)).hasSize(1);
    assertThatThrownBy(() -> benefits.decline(world.marijke, id, ""))
        .isInstanceOf(NotAtThisBenefitStep.class);
  }

  @Test
  void refusesAStepThatSkipsAnother() {
    BenefitId id = one(BenefitKind.COLLABORATION);
    assertThatThrownBy(() -> care.scope(world.han, id, ProjectType.WORKSHOP, ""))
        .isInstanceOf(NotAtThisBenefitStep.class);
    benefits.accept(world.marijke, id);

    assertThatThrownBy(() -> care.advance(world.han, id, BenefitState.RUNNING, ""))
        .isInstanceOf(NotAtThisBenefitStep.class);
    care.scope(world.han, id, ProjectType.WORKSHOP, "By video call");

    assertThat(benefits.get(id).project()).isEqualTo(ProjectType.WORKSHOP);
    assertThat(benefits.get(id).note()).isEqualTo("By video call");
  }

  @Test
  void takesAReportOnlyWhenItWasAskedForAndSaysSomething() {
    BenefitId id = one(BenefitKind.TRAINING);
    benefits.accept(world.marijke, id);
    assertThatThrownBy(() -> benefits.report(world.marijke, id, REPORT))
        .isInstanceOf(NotAtThisBenefitStep.class);
    care.advance(world.han, id, BenefitState.DELIVERED, "");
    offers.askReport(id);

    assertThatThrownBy(
            () -> benefits.report(world.marijke, id, new BenefitReport(true, " ", "", "")))
        .isInstanceOf(BenefitTextRefused.class);
    benefits.report(world.marijke, id, REPORT);

    assertThat(benefits.get(id).state()).isEqualTo(BenefitState.DONE);
    assertThat(benefits.findReport(world.han, id)).contains(REPORT);
  }

  @Test
  void dropsWhatIsOpenWithAnAwardThatIsTakenBack() {
    BenefitId id = one(BenefitKind.TRAINING);
    benefits.decline(world.marijke, one(BenefitKind.COLLABORATION), "No time");

    awards.withdrawAward(world.han, winner, "The lifts were never built");

    assertThat(benefits.get(id).state()).isEqualTo(BenefitState.DROPPED);
    assertThat(events.stream(BenefitDropped.class)).hasSize(1);
    assertThat(offers.countOpen(edition.id())).isZero();
  }

  @Test
  void listsInTheSameNumberOfStatementsForOneWinnerAndForThree() {
    offers.offerAll(edition.id());
    int forOne = statements.countDuring(() -> benefits.list(world.han, edition.id()));
    award("Second", "human-gold");
    award("Third", "leader");

    int forThree = statements.countDuring(() -> benefits.list(world.han, edition.id()));

    assertThat(forThree).isEqualTo(forOne);
  }

  private EntryId award(String title, String slot) {
    EntryId id = world.eligible(world.marijke, edition, title).id();
    judging.beginEvaluation(id);
    judging.nameFinalist(id);
    judging.offerAward(id, slot);
    notices.tellWinner(id);
    awards.acceptAward(world.marijke, id);
    judging.award(id);
    return id;
  }

  private BenefitId one(BenefitKind kind) {
    offers.offerAll(edition.id());
    return offered().stream()
        .filter(benefit -> benefit.kind() == kind)
        .map(Benefit::id)
        .findFirst()
        .orElseThrow();
  }

  private List<Benefit> offered() {
    return benefits.list(world.han, edition.id()).stream().map(BenefitListItem::benefit).toList();
  }
}
