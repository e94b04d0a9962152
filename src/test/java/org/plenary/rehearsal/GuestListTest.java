package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.plenary.award.CeremonyDates;
import org.plenary.award.CeremonyGuests;
import org.plenary.award.Guest;
import org.plenary.award.GuestLists;
import org.plenary.award.GuestNeeds;
import org.plenary.entry.Awards;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryState;
import org.plenary.entry.OwnEntries;
import org.plenary.identity.Person;
import org.plenary.jury.Assignments;
import org.plenary.process.Inbox;
import org.plenary.process.WorkItem;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.Ceremony;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.EditionFiles;
import org.plenary.programme.Editions;
import org.plenary.programme.WinnerPlan;
import org.plenary.shared.Deadline;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.LeavesNoTrace;
import org.plenary.support.ProgramTest;
import org.plenary.verdict.Placement;
import org.plenary.verdict.Verdicts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who comes to the ceremony, as the procedures ask for it; the steps build on one another. */
@ProgramTest
@LeavesNoTrace
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GuestListTest {

  private static final Guest MAYOR =
      new Guest("Ada Novak", "Mayor", "ada.novak@brno.example", GuestNeeds.NONE);

  @Autowired private PrizeRehearsal rehearsal;
  @Autowired private EditionFiles files;
  @Autowired private Editions editions;
  @Autowired private Assignments assignments;
  @Autowired private Verdicts verdicts;
  @Autowired private ScoringScene scoring;
  @Autowired private AwardScene award;
  @Autowired private Entries entries;
  @Autowired private OwnEntries own;
  @Autowired private Awards awards;
  @Autowired private CeremonyGuests guests;
  @Autowired private GuestLists lists;
  @Autowired private CeremonyDates dates;
  @Autowired private Inbox inbox;
  @Autowired private Workflow workflow;
  @Autowired private VirtualTime time;
  @Autowired private PlenaryClock clock;
  @Autowired private Cast cast;
  @Autowired private JdbcClient jdbc;

  private Edition edition;
  private Instant now = Instant.EPOCH;
  private Person officer;

  @BeforeAll
  void playUntilTheAwardsAreAccepted() {
    EditionScript script =
        new EditionScript(
            files.read("prize/2023"), 40, 0, 0, 0, 7, EditionScript.Until.EVALUATION_UNDER_WAY);
    edition = rehearsal.play(script);
    Play play = new Play(script, edition, cast.office(), List.of(), Outsider.NOBODY);
    assignments.approve(play.head(), assignments.propose(edition.id()));
    scoring.playToTheEnd(play);
    award.play(play);
    officer = cast.office().get(0);
    now = clock.instant();
  }

  @BeforeEach
  void stopTheClock() {
    clock.stopAt(now);
  }

  @AfterAll
  void letTheClockRun() {
    time.end();
  }

  @Test
  @Order(1)
  void asksEachWinnerWhoAcceptedAndLeadsToThePage() {
    for (Entry winner : winners()) {
      assertThat(tasks("attendance", winner.id().value())).containsExactly("name-guests");
      assertThat(isAskedForGuests(winner)).isTrue();
    }
    Entry winner = covered();
    assertThat(inbox.list(owner(winner)))
        .extracting(WorkItem::href)
        .contains("/my-entries/" + winner.id() + "/guests");
    assertThat(links("ceremony-invitation")).allMatch(link -> link.endsWith("/guests"));
    assertThat(listed()).isFalse();
  }

  @Test
  @Order(2)
  void endsTheQuestionWithTheAnswer() {
    answer(covered(), MAYOR);

    assertThat(tasks("attendance", covered().id().value())).isEmpty();
    assertThat(isAskedForGuests(covered())).isFalse();
  }

  @Test
  @Order(3)
  void asksTheOthersOnceMoreFiveDaysAhead() {
    goTo(dates.published(edition.id()).at().minus(Duration.ofDays(4)));

    assertThat(mails("guests-wanted"))
        .hasSize(winners().size() - 1)
        .doesNotContain(owner(covered()).email());
  }

  @Test
  @Order(4)
  void givesTheListToTheOfficeWhenAnswersAreDue() {
    goTo(dates.published(edition.id()).at().plusSeconds(5));

    assertThat(listed()).isTrue();
    lists.confirm(officer, edition.id());
    assertThat(listed()).isFalse();
    assertThat(mails("guest-confirmed")).containsExactly(MAYOR.email());
  }

  @Test
  @Order(5)
  void tellsWinnersAndConfirmedGuestsWhatWasAndWhatIsNow() {
    Edition seen = editions.get(edition.id());
    Ceremony was = seen.winners().ceremony();
    Ceremony other =
        new Ceremony(
            "COEX in Seoul",
            seoul(3),
            was.seats(),
            was.answerDays(),
            was.programme(),
            was.travel(),
            was.places());
    WinnerPlan plan = new WinnerPlan(other, seen.winners().answerDays(), seen.winners().benefits());

    editions.change(officer, seen, seen.with(plan), "The hall is being repaired");

    assertThat(mails("ceremony-changed"))
        .hasSize(winners().size() + 1)
        .doesNotHaveDuplicates()
        .contains(MAYOR.email());
    assertThat(values("ceremony-changed"))
        .allMatch(said -> said.contains(was.place()) && said.contains("COEX in Seoul"))
        .allMatch(said -> said.contains("End: it was"));
    assertThat(mails("edition-changed")).doesNotContainAnyElementsOf(owners());
    assertThat(calendars()).hasSize(2).allMatch(entry -> entry.contains("DTEND:" + utc(3)));
  }

  private LocalDateTime seoul(int hoursIn) {
    return dates
        .begins(edition.id())
        .at()
        .plus(Duration.ofHours(hoursIn))
        .atZone(edition.zone())
        .toLocalDateTime();
  }

  private String utc(int hoursIn) {
    Instant at = dates.begins(edition.id()).at().plus(Duration.ofHours(hoursIn));
    return at.toString().replaceAll("[-:]", "");
  }

  @Test
  @Order(6)
  void movesWhatIsOwedWithTheCeremony() {
    int before = mails("ceremony-changed").size();
    Edition seen = editions.get(edition.id());
    Deadline was = seen.date(EditionDate.EMBARGO_LIFTS);
    Map<EditionDate, Deadline> moved = new EnumMap<>(seen.dates());
    moved.put(
        EditionDate.EMBARGO_LIFTS,
        new Deadline(was.at().plus(Duration.ofDays(2)), was.zone(), "later"));

    editions.change(officer, seen, seen.with(moved), "The mayor is abroad");
    assertThat(editions.get(edition.id()).winners().ceremony().ends()).isEqualTo(seoul(3));

    assertThat(mails("ceremony-changed")).hasSize(before + winners().size() + 1);
    assertThat(mails("edition-changed")).isNotEmpty().doesNotContainAnyElementsOf(owners());
    goTo(was.at().plusSeconds(3600));
    assertThat(tasks("attendance", others().get(0).id().value())).containsExactly("name-guests");
  }

  @Test
  @Order(7)
  void takesGuestsOffTheListWithTheAwardAndAsksTheReserve() {
    Entry gone = covered();
    awards.withdrawAward(officer, gone.id(), "The certificate was not theirs.");

    assertThat(mails("ceremony-cancelled"))
        .containsExactlyInAnyOrder(MAYOR.email(), owner(gone).email());
    assertThat(lists.get(officer, edition.id()).rows())
        .noneMatch(row -> row.entry().equals(gone.id()));
    Entry next = promoted();
    assertThat(tasks("attendance", next.id().value())).isEmpty();
    awards.acceptAward(owner(next), next.id());
    assertThat(tasks("attendance", next.id().value())).containsExactly("name-guests");
    goTo(now.plusSeconds(1));
    assertThat(listed()).isTrue();
  }

  @Test
  @Order(8)
  void letsAnOpenQuestionGoWithAnAwardThatIsGivenBack() {
    Entry gone = others().get(0);
    assertThat(workflow.isRunning("attendance", gone.id().value())).isTrue();

    awards.declineAward(owner(gone), gone.id(), "We cannot.");

    assertThat(workflow.isRunning("attendance", gone.id().value())).isFalse();
  }

  @Test
  @Order(9)
  void asksNobodyOnceTheCeremonyHasBegun() {
    EntryId silent = others().get(1).id();
    goTo(dates.begins(edition.id()).at().plusSeconds(60));

    assertThat(workflow.isRunning("attendance", silent.value())).isFalse();
    assertThat(workflow.isRunning("guest-list", edition.id().value())).isFalse();
    assertThat(isAskedForGuests(entries.get(silent))).isFalse();
  }

  private boolean isAskedForGuests(Entry winner) {
    return own.get(owner(winner), winner.id()).duties().stream()
        .anyMatch(duty -> duty.address().endsWith("/guests"));
  }

  /** A winner for whom a reserve stands by; it is the one who answers. */
  private Entry covered() {
    List<String> slots =
        verdicts.listPlacements(officer, edition.id()).stream()
            .filter(place -> place.standing() == Placement.Standing.RESERVE)
            .map(Placement::slot)
            .toList();
    return winners().stream()
        .filter(winner -> slots.contains(winner.awardSlot()))
        .findFirst()
        .orElseThrow();
  }

  /** Winners who have not answered. */
  private List<Entry> others() {
    return winners().stream()
        .filter(winner -> workflow.isRunning("attendance", winner.id().value()))
        .toList();
  }

  private Entry promoted() {
    return entries.listByState(edition.id(), Set.of(EntryState.AWARD_OFFERED)).stream()
        .filter(entry -> !entry.hasAcceptedAward())
        .findFirst()
        .orElseThrow();
  }

  private List<Entry> winners() {
    return entries
        .listByState(edition.id(), Set.of(EntryState.AWARD_OFFERED, EntryState.AWARDED))
        .stream()
        .filter(Entry::hasAcceptedAward)
        .toList();
  }

  private void answer(Entry winner, Guest... coming) {
    guests.answer(owner(winner), winner.id(), List.of(coming));
  }

  private boolean listed() {
    return inbox.list(officer).stream().anyMatch(item -> item.href().startsWith("/guest-list"));
  }

  private List<String> owners() {
    return winners().stream().map(winner -> owner(winner).email()).toList();
  }

  private Person owner(Entry entry) {
    return cast.get(entry.owner());
  }

  private List<String> tasks(String procedure, String key) {
    return workflow.openTasks(procedure, key).stream().map(OpenTask::task).toList();
  }

  private void goTo(Instant at) {
    now = at;
    time.goTo(at);
  }

  private List<String> calendars() {
    return column("calendar", "ceremony-changed").stream().filter(entry -> entry != null).toList();
  }

  private List<String> mails(String template) {
    return column("recipient_email", template);
  }

  private List<String> links(String template) {
    return column("link", template);
  }

  private List<String> values(String template) {
    return column("value_json", template);
  }

  private List<String> column(String column, String template) {
    return jdbc.sql("select " + column + " from notification_notice where template = ?")
        .param("prize/" + template)
        .query((row, number) -> row.getString(1))
        .list();
  }
}
