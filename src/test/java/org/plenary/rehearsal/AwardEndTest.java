package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.plenary.entry.AwardCare;
import org.plenary.entry.AwardEnd;
import org.plenary.entry.AwardRefused;
import org.plenary.entry.Awards;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryDeadlines;
import org.plenary.entry.EntryState;
import org.plenary.entry.OwnEntries;
import org.plenary.identity.Person;
import org.plenary.process.Inbox;
import org.plenary.process.WorkItem;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.Edition;
import org.plenary.shared.PlenaryClock;
import org.plenary.verdict.Placement;
import org.plenary.verdict.Successions;
import org.plenary.verdict.Verdicts;
import org.springframework.beans.factory.annotation.Autowired;

/** Awards whose winners are silent or whose claims prove false, as the procedures carry them. */
@PlayedEditionTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AwardEndTest {

  @Autowired private PlayedEditions plays;
  @Autowired private Entries entries;
  @Autowired private Awards awards;
  @Autowired private AwardCare care;
  @Autowired private OwnEntries own;
  @Autowired private Inbox inbox;
  @Autowired private EntryDeadlines deadlines;
  @Autowired private Verdicts verdicts;
  @Autowired private Successions successions;
  @Autowired private Workflow workflow;
  @Autowired private VirtualTime time;
  @Autowired private PlenaryClock clock;
  @Autowired private Cast cast;
  @Autowired private QueuedMails mails;

  private Edition edition;
  private Person officer;

  @BeforeAll
  void playToThePublication() {
    edition = plays.of(40, 3, 0, 2, EditionScript.Until.PUBLISHED);
    officer = cast.office().get(0);
  }

  @Test
  @Order(1)
  void takesAnAwardBackAfterThePublicationAndOffersItToTheReserve() {
    Entry winner = oneWithAReserve();
    int signed = mails.to("award-to-signatory").size();

    awards.withdrawAward(officer, winner.id(), "The certificate was not theirs.");

    assertThat(entries.get(winner.id()).state()).isEqualTo(EntryState.NO_AWARD);
    assertThat(mails.to("award-withdrawn", winner.id())).containsExactly(address(winner));
    Entry next = offered();
    assertThat(next.awardSlot()).isEqualTo(winner.awardSlot());
    assertThat(mails.to("reserve-promoted", next.id())).containsExactly(address(next));
    assertThat(mails.to("award-to-signatory")).hasSize(signed + 1);
    assertThat(tasks(next)).containsExactly("accept-award");
    assertThat(successions.listChanges(edition.id()))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.former().id()).isEqualTo(winner.id());
              assertThat(change.now()).isNull();
            });
  }

  @Test
  @Order(2)
  void remindsTheSilentTwoDaysBeforeTheirTimeIsUp() {
    Entry silent = offered();
    Instant due = deadlines.acceptanceDue(silent.id()).at();

    time.goTo(due.minus(Duration.ofHours(49)));
    assertThat(mails.to("award-reminder", silent.id())).isEmpty();
    time.goTo(due.minus(Duration.ofHours(47)));
    assertThat(mails.to("award-reminder", silent.id())).containsExactly(address(silent));
  }

  @Test
  @Order(3)
  void asksTheOfficeWhatBecomesOfSilence() {
    Entry silent = offered();
    Instant due = deadlines.acceptanceDue(silent.id()).at();
    assertThatThrownBy(() -> care.lapse(officer, silent.id(), "Silent"))
        .isInstanceOf(AwardRefused.class);

    time.goTo(due.plusSeconds(5));

    assertThat(mails.to("award-reminder", silent.id())).hasSize(1);
    assertThat(inbox.list(officer))
        .extracting(WorkItem::href)
        .contains("/entries/" + silent.id() + "/award");
    assertThat(inbox.list(cast.get(silent.owner())))
        .extracting(WorkItem::href)
        .doesNotContain("/my-entries/" + silent.id() + "/award");
    assertThat(entries.get(silent.id()).state()).isEqualTo(EntryState.AWARD_OFFERED);
  }

  @Test
  @Order(4)
  void givesMoreTimeAndRemindsAgain() {
    Entry silent = offered();
    LocalDate friday = clock.instant().atZone(edition.zone()).toLocalDate().plusDays(5);
    assertThatThrownBy(() -> care.giveMoreTime(officer, silent.id(), friday.minusDays(9), "Late"))
        .isInstanceOf(AwardRefused.class);

    care.giveMoreTime(officer, silent.id(), friday, "Their council meets.");

    assertThat(mails.to("award-more-time", silent.id())).containsExactly(address(silent));
    assertThat(tasks(silent)).containsExactly("accept-award");
    Instant due = deadlines.acceptanceDue(silent.id()).at();
    assertThat(due.atZone(edition.zone()).toLocalDate()).isEqualTo(friday);
    time.goTo(due.minus(Duration.ofHours(47)));
    assertThat(mails.to("award-reminder", silent.id())).hasSize(2);
    care.giveMoreTime(officer, silent.id(), friday.plusDays(2), "It meets later.");
    assertThat(tasks(silent)).containsExactly("accept-award");
    assertThat(mails.to("award-more-time", silent.id())).hasSize(2);
    time.goTo(due.plusSeconds(5));
    assertThat(tasks(silent)).containsExactly("accept-award");
  }

  @Test
  @Order(5)
  void letsItGoToTheReserveAndAnswersALateYesKindly() {
    Entry silent = offered();
    time.goTo(deadlines.acceptanceDue(silent.id()).at().plusSeconds(5));
    assertThat(tasks(silent)).containsExactly("settle-silence");

    care.lapse(officer, silent.id(), "No answer to three calls.");

    Person owner = cast.get(silent.owner());
    assertThat(entries.get(silent.id()).state()).isEqualTo(EntryState.NO_AWARD);
    assertThat(own.get(owner, silent.id()).awardEnd()).isEqualTo(AwardEnd.LAPSED);
    assertThat(mails.to("award-lapsed", silent.id())).containsExactly(owner.email());
    assertThat(workflow.isRunning("entry", silent.id().value())).isFalse();
    assertThat(ended(silent)).isNotNull();
    assertThatThrownBy(() -> awards.acceptAward(owner, silent.id()))
        .isInstanceOfSatisfying(
            AwardRefused.class,
            refused -> assertThat(refused.messageKey()).endsWith("award.lapsed"));
  }

  @Test
  @Order(6)
  void takesALateYesUntilTheOfficeHasDecided() {
    Entry winner = oneWithAReserve();
    awards.withdrawAward(officer, winner.id(), "It broke the rules.");
    Entry late = offered();
    time.goTo(deadlines.acceptanceDue(late.id()).at().plusSeconds(5));
    assertThat(tasks(late)).containsExactly("settle-silence");

    awards.acceptAward(cast.get(late.owner()), late.id());

    assertThat(entries.get(late.id()).state()).isEqualTo(EntryState.AWARDED);
    assertThat(tasks(late)).isEmpty();
    assertThat(successions.listChanges(edition.id()))
        .filteredOn(change -> change.former().id().equals(winner.id()))
        .allMatch(change -> change.now() != null && change.now().id().equals(late.id()));
    assertThat(mails.to("award-accepted", late.id())).isEmpty();
    assertThat(mails.to("results-published", late.id())).as("at the publication").hasSize(1);
    assertThat(mails.to("award-public", late.id())).containsExactly(address(late));
  }

  /** An award offered anew after a withdrawal, taken back before its winner answered. */
  @Test
  @Order(7)
  void endsTheOpenTaskOfAnAwardThatIsTakenBack() {
    Entry winner = oneWithAReserve();
    awards.withdrawAward(officer, winner.id(), "It broke the rules.");
    Entry open = offered();
    assertThat(tasks(open)).containsExactly("accept-award");

    awards.withdrawAward(officer, open.id(), "The claim was false.");

    assertThat(workflow.isRunning("entry", open.id().value())).isFalse();
    assertThat(mails.to("award-withdrawn", open.id())).containsExactly(address(open));
    assertThat(inbox.list(cast.get(open.owner())))
        .extracting(WorkItem::href)
        .doesNotContain("/my-entries/" + open.id() + "/award");
  }

  /** Who was offered an award and lost it before accepting was never named in public. */
  @Test
  @Order(8)
  void namesOnlyFormerHoldersOfPublicAwards() {
    assertThat(successions.listChanges(edition.id()))
        .hasSize(3)
        .allMatch(change -> change.former().hasAcceptedAward());
  }

  private Placement ended(Entry entry) {
    return verdicts.listPlacements(officer, edition.id()).stream()
        .filter(place -> place.entry().equals(entry.id()) && !place.isStanding())
        .findFirst()
        .orElse(null);
  }

  private Entry offered() {
    return entries.listByState(edition.id(), Set.of(EntryState.AWARD_OFFERED)).get(0);
  }

  private Entry oneWithAReserve() {
    List<Placement> places = verdicts.listPlacements(officer, edition.id());
    return entries.listByState(edition.id(), Set.of(EntryState.AWARDED)).stream()
        .filter(
            entry ->
                places.stream()
                    .anyMatch(
                        place ->
                            place.standing() == Placement.Standing.RESERVE
                                && place.slot().equals(entry.awardSlot())))
        .findFirst()
        .orElseThrow();
  }

  private List<String> tasks(Entry entry) {
    return workflow.openTasks("entry", entry.id().value()).stream().map(OpenTask::task).toList();
  }

  private String address(Entry entry) {
    return cast.get(entry.owner()).email();
  }
}
