package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.plenary.award.Benefit;
import org.plenary.award.BenefitCare;
import org.plenary.award.BenefitListItem;
import org.plenary.award.BenefitReport;
import org.plenary.award.BenefitState;
import org.plenary.award.Benefits;
import org.plenary.award.ProjectType;
import org.plenary.entry.Awards;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryNotices;
import org.plenary.entry.EntryState;
import org.plenary.entry.Judging;
import org.plenary.identity.Person;
import org.plenary.jury.JurorState;
import org.plenary.jury.Jurors;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.BenefitKind;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionState;
import org.plenary.programme.Editions;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * A small edition played to its end through the services and the procedures: who gets which mail,
 * and how the follow-up of the awards closes the edition. The steps build on one another.
 */
@PlayedEditionTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AwardRehearsalTest {

  private static final String EDITION = "edition";

  @Autowired private PlayedEditions plays;
  @Autowired private Editions editions;
  @Autowired private Entries entries;
  @Autowired private Awards awards;
  @Autowired private Judging judging;
  @Autowired private EntryNotices notices;
  @Autowired private Benefits benefits;
  @Autowired private BenefitCare care;
  @Autowired private Jurors jurors;
  @Autowired private Workflow workflow;
  @Autowired private VirtualTime time;
  @Autowired private Cast cast;
  @Autowired private QueuedMails mails;

  private Edition edition;
  private Person head;

  @BeforeAll
  void playToThePublication() {
    edition = plays.of(40, 3, 0, 2, EditionScript.Until.PUBLISHED);
    head = cast.office().get(0);
  }

  @Test
  @Order(1)
  void tellsEachOfTheOfficeOnceOfEachAnswerToAnAward() {
    List<Entry> accepted = awarded();
    long declined = entries.listByState(edition.id(), Set.of(EntryState.DECLINED)).size();

    assertThat(accepted).isNotEmpty();
    assertThat(declined).isEqualTo(1);
    assertThat(mails.to("award-accepted")).hasSize(accepted.size() * 3);
    assertThat(readers("award-accepted")).isEqualTo(office());
    assertThat(mails.to("award-declined")).hasSize(3);
    assertThat(readers("award-declined")).isEqualTo(office());
  }

  @Test
  @Order(2)
  void invitesEachWinnerWhoAcceptedOnceToTheCeremony() {
    assertThat(mails.to("ceremony-invitation"))
        .containsExactlyInAnyOrderElementsOf(owners(awarded()));
  }

  @Test
  @Order(3)
  void tellsOfAnAwardItsOwnerAndWhoSigned() {
    assertThat(mails.to("award-offered"))
        .hasSize(11)
        .doesNotHaveDuplicates()
        .noneMatch(to -> to.startsWith("signatory"));
    assertThat(mails.to("award-to-signatory"))
        .hasSize(11 + mails.to("reserve-promoted").size())
        .allMatch(to -> to.startsWith("signatory"));
    assertThat(mails.to("reserve-promoted")).noneMatch(to -> to.startsWith("signatory"));
    assertThat(mails.values("award-offered"))
        .allMatch(said -> said.contains("The organisers pay the flight and the hotel"));
  }

  @Test
  @Order(4)
  void tellsOnlyThatAnEntryArrivedToTheSecondContact() {
    assertThat(mails.to("receipt-to-contact"))
        .hasSize(40)
        .allMatch(to -> to.startsWith("registry"));
    assertThat(mails.to("entry-submitted")).noneMatch(to -> to.startsWith("registry"));
    for (String decided :
        List.of("entry-eligible", "entry-not-eligible", "entry-finalist", "entry-not-finalist")) {
      assertThat(mails.to(decided)).noneMatch(to -> to.startsWith("registry"));
    }
    assertThat(mails.to("entry-eligible")).hasSize(37);
    assertThat(mails.to("entry-not-eligible")).hasSize(3);
  }

  @Test
  @Order(5)
  void tellsTheOfficeOfTheJurorWhoDeclinedAndWhoWasAskedInstead() {
    assertThat(jurors.list(edition.id()))
        .filteredOn(juror -> juror.state() == JurorState.DECLINED)
        .hasSize(1);
    assertThat(mails.to("juror-declined")).hasSize(3);
    assertThat(readers("juror-declined")).isEqualTo(office());
    assertThat(mails.to("alternate-asked")).hasSize(1);
    assertThat(mails.to("juror-invited")).hasSize(7);
  }

  @Test
  @Order(9)
  void makesAnAwardFinalThatIsAcceptedAfterThePublication() {
    Entry late = entries.listByState(edition.id(), Set.of(EntryState.NO_AWARD)).get(0);
    judging.offerAward(late.id(), "leader");
    notices.tellWinner(late.id());

    awards.acceptAward(cast.get(late.owner()), late.id());

    assertThat(entries.get(late.id()).state()).isEqualTo(EntryState.AWARDED);
    assertThat(all()).anyMatch(benefit -> benefit.entry().equals(late.id()));
  }

  @Test
  @Order(10)
  void offersEachWinnerWhatComesWithTheirAward() {
    List<Entry> winners = awarded();
    int expected =
        winners.stream().mapToInt(entry -> edition.winners().with(entry.awardSlot()).size()).sum();

    assertThat(all()).hasSize(expected).allMatch(Benefit::waitsForAnswer);
    assertThat(mails.to("benefit-offered")).hasSize(expected);
    assertThat(readers("benefit-offered")).isEqualTo(Set.copyOf(owners(winners)));
    assertThat(workflow.position(EDITION, edition.id().value()).current()).contains("follow-up");
  }

  @Test
  @Order(11)
  void asksForTheReportOfACourseThatWasHeld() {
    Benefit course = first(BenefitKind.TRAINING);

    benefits.accept(winner(course), course.id());
    assertThat(owed(course)).containsExactly("deliver-benefit");
    care.advance(head, course.id(), BenefitState.DELIVERED, "Held in March.");

    assertThat(owed(course)).containsExactly("write-report");
    assertThat(mails.to("follow-up-due")).hasSize(1 + 3).contains(winner(course).email());
    report(course);
    assertThat(workflow.isRunning("benefit", course.id().value())).isFalse();
    assertThat(benefits.get(course.id()).state()).isEqualTo(BenefitState.DONE);
  }

  @Test
  @Order(12)
  void leadsAProjectThroughItsSteps() {
    Benefit project = first(BenefitKind.COLLABORATION);
    benefits.accept(winner(project), project.id());

    assertThat(owed(project)).containsExactly("scope-project");
    care.scope(head, project.id(), ProjectType.STUDY_AND_PILOT, "");
    assertThat(owed(project)).containsExactly("agree-project");
    care.advance(head, project.id(), BenefitState.AGREED, "");
    assertThat(owed(project)).containsExactly("begin-project");
    care.advance(head, project.id(), BenefitState.RUNNING, "");
    assertThat(owed(project)).containsExactly("deliver-benefit");
  }

  @Test
  @Order(13)
  void asksForTheReportWhenTheYearIsNearlyOver() {
    Benefit running =
        all().stream().filter(one -> one.state() == BenefitState.RUNNING).findFirst().orElseThrow();

    time.goTo(edition.date(EditionDate.FOLLOW_UP_ENDS).at().minusSeconds(29L * 86_400));

    assertThat(owed(running)).containsExactly("write-report");
    assertThat(benefits.get(running.id()).waitsForReport()).isTrue();
  }

  @Test
  @Order(14)
  void remindsWinnersWhoHaveNotAnsweredOnce() {
    long silent = all().stream().filter(Benefit::waitsForAnswer).count();

    assertThat(silent).isPositive();
    assertThat(mails.to("benefit-offered")).hasSize((int) (all().size() + silent));
  }

  @Test
  @Order(15)
  void leavesWhatIsOpenToTheOfficeWhenTheYearIsOver() {
    time.goTo(edition.date(EditionDate.FOLLOW_UP_ENDS).at().plusSeconds(60));

    assertThat(workflow.openTasks(EDITION, edition.id().value()))
        .extracting(OpenTask::task)
        .containsExactly("settle-benefits");
    assertThat(editions.get(edition.id()).state()).isEqualTo(EditionState.PUBLISHED);
  }

  @Test
  @Order(16)
  void closesTheEditionWithTheLastOpenBenefit() {
    List<Benefit> open = all().stream().filter(one -> !one.state().isSettled()).toList();
    for (Benefit one : open) {
      assertThat(editions.get(edition.id()).state()).isEqualTo(EditionState.PUBLISHED);
      if (one.waitsForReport()) {
        report(one);
      } else {
        benefits.decline(winner(one), one.id(), "");
      }
    }

    assertThat(editions.get(edition.id()).state()).isEqualTo(EditionState.CLOSED);
    assertThat(mails.to("edition-closed"))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(mails.to("call-opened"));
    assertThat(workflow.isRunning(EDITION, edition.id().value())).isFalse();
  }

  private void report(Benefit benefit) {
    benefits.report(winner(benefit), benefit.id(), new BenefitReport(true, "It was held.", "", ""));
  }

  private Benefit first(BenefitKind kind) {
    return all().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }

  private List<Benefit> all() {
    return benefits.list(head, edition.id()).stream().map(BenefitListItem::benefit).toList();
  }

  private List<String> owed(Benefit benefit) {
    return workflow.openTasks("benefit", benefit.id().value()).stream()
        .map(OpenTask::task)
        .toList();
  }

  private Person winner(Benefit benefit) {
    return cast.get(entries.get(benefit.entry()).owner());
  }

  private List<Entry> awarded() {
    return entries.listByState(edition.id(), Set.of(EntryState.AWARDED));
  }

  private List<String> owners(List<Entry> some) {
    return some.stream().map(entry -> cast.get(entry.owner()).email()).toList();
  }

  private Set<String> office() {
    return Set.of("staff@plenary.example", "screener@plenary.example", "programme@plenary.example");
  }

  private Set<String> readers(String template) {
    return Set.copyOf(mails.to(template));
  }
}
