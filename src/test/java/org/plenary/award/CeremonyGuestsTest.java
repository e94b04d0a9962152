package org.plenary.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.award.GuestListItem.Answer;
import org.plenary.entry.Awards;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryNotices;
import org.plenary.entry.EntryTest;
import org.plenary.entry.EntryWorld;
import org.plenary.entry.Judging;
import org.plenary.identity.Erasure;
import org.plenary.identity.NotAllowed;
import org.plenary.identity.People;
import org.plenary.identity.Role;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.RetainedThings;
import org.plenary.programme.RetentionKind;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;

/** Who comes to the ceremony: named by winners, listed and confirmed by the office. */
@EntryTest
class CeremonyGuestsTest {

  private static final GuestNeeds NEEDS =
      new GuestNeeds("A ramp to the stage", "No pork", "Dutch", true);
  private static final Guest MAYOR =
      new Guest("Ahmed Aboutaleb", "Mayor", "mayor@rotterdam.example", NEEDS);
  private static final Guest AIDE = new Guest("Ineke Bakker", "", "", GuestNeeds.NONE);

  @Autowired private CeremonyGuests guests;
  @Autowired private GuestLists lists;
  @Autowired private GuestCare care;
  @Autowired private GuestTraces traces;
  @Autowired private List<RetainedThings> retained;
  @Autowired private Awards awards;
  @Autowired private Judging judging;
  @Autowired private EntryNotices notices;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  @Autowired private PlenaryClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private ApplicationEvents events;
  @Autowired private StatementCounter statements;
  private Edition edition;
  private EntryId winner;

  @BeforeEach
  void anAwardThatIsAccepted() {
    edition = world.begin(people);
    lenient().when(people.listWithRole(any())).thenReturn(List.of());
    lenient().when(people.listWithRole(Role.STAFF)).thenReturn(List.of(world.han, world.park));
    winner = award("Lifts that report themselves", "tech-gold");
    clock.stopAt(begins().minus(Duration.ofDays(20)));
  }

  @Test
  void keepsWhoComesAndWhatTheyNeed() {
    guests.answer(world.marijke, winner, List.of(MAYOR, AIDE));

    GuestReply reply = guests.find(world.marijke, winner).orElseThrow();
    assertThat(reply.isAnswered()).isTrue();
    assertThat(reply.guests()).extracting(Guest::name).containsExactly(MAYOR.name(), AIDE.name());
    assertThat(reply.guests().get(0).needs()).isEqualTo(NEEDS);
    assertThat(events.stream(GuestsNamed.class))
        .singleElement()
        .satisfies(told -> assertThat(told.facts()).isEqualTo(Map.of("guests", 2, "late", false)));
  }

  @Test
  void takesThatNobodyCanComeForAnAnswer() {
    guests.answer(world.marijke, winner, List.of());

    assertThat(guests.find(world.marijke, winner).orElseThrow().isAnswered()).isTrue();
    assertThat(lists.get(world.han, edition.id()).rows())
        .singleElement()
        .satisfies(row -> assertThat(row.answer()).isEqualTo(Answer.NOBODY));
  }

  @Test
  void refusesMoreThanTheEditionKeepsSeatsForAndSaysWhatIsWrongWithWhom() {
    assertRefused(List.of(MAYOR, AIDE, AIDE), "too-many", -1);
    assertRefused(List.of(MAYOR, new Guest(" ", "", "", GuestNeeds.NONE)), "name-wanted", 1);
    assertRefused(
        List.of(new Guest("Ada", "", "a@b.example, c@d.example", GuestNeeds.NONE)),
        "email-wrong",
        0);
    assertThat(guests.find(world.marijke, winner).orElseThrow().isAnswered()).isFalse();
  }

  @Test
  void hidesGuestsFromEverybodyElse() {
    guests.answer(world.marijke, winner, List.of(MAYOR));
    assertThatThrownBy(() -> guests.find(world.stranger, winner)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> guests.answer(world.stranger, winner, List.of()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> lists.get(world.marijke, edition.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> lists.confirm(world.stranger, edition.id()))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> lists.remind(EntryWorld.person("Jo", Role.JUROR), edition.id()))
        .isInstanceOf(NotFound.class);
  }

  /** Who writes the entry with its owner reads the entry, and learns nothing of guests' needs. */
  @Test
  void keepsGuestsFromWhoOnlyWritesTheEntry() {
    guests.answer(world.marijke, winner, List.of(MAYOR));
    jdbc.sql(
            "insert into entry_co_editor (id, entry_id, email, person_id, token_sha256,"
                + " invited_at, invited_by, joined_at)"
                + " values ('c1', ?, 'd@example.org', ?, 't', current_timestamp, 'm',"
                + " current_timestamp)")
        .params(winner.value(), world.daan.id().value())
        .update();

    assertThat(guests.find(world.daan, winner)).isEmpty();
    assertThatThrownBy(() -> guests.answer(world.daan, winner, List.of()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void letsAnAuditorReadAndChangeNothing() {
    guests.answer(world.marijke, winner, List.of(MAYOR));

    assertThat(guests.find(world.auditor, winner).orElseThrow().guests()).hasSize(1);
    assertThat(lists.get(world.auditor, edition.id()).countGuests()).isEqualTo(1);
    assertThatThrownBy(() -> guests.answer(world.auditor, winner, List.of()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> lists.confirm(world.auditor, edition.id()))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> lists.remind(world.auditor, edition.id()))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void confirmsToWinnerAndGuestOnceWithAnEntryForTheCalendar() {
    guests.answer(world.marijke, winner, List.of(MAYOR, AIDE));

    assertThat(lists.confirm(world.han, edition.id())).isEqualTo(2);

    assertThat(mails("ceremony-confirmed")).containsExactly(world.marijke.email());
    assertThat(mails("guest-confirmed")).containsExactly(MAYOR.email());
    assertThat(calendars("guest-confirmed")).allMatch(entry -> entry.contains("STATUS:CONFIRMED"));
    assertThatThrownBy(() -> lists.confirm(world.han, edition.id()))
        .isInstanceOf(GuestRefused.class);
    assertThat(mails("guest-confirmed")).hasSize(1);
  }

  @Test
  void writesOnceToAWinnerWhoIsAGuestAsWell() {
    guests.answer(
        world.marijke,
        winner,
        List.of(new Guest("Marijke", "", world.marijke.email(), GuestNeeds.NONE)));

    lists.confirm(world.han, edition.id());

    assertThat(mails("guest-confirmed")).isEmpty();
    assertThat(mails("ceremony-confirmed")).hasSize(1);
  }

  @Test
  void tellsWhoIsNotExpectedAnyMoreAndConfirmsWhoIsNew() {
    guests.answer(world.marijke, winner, List.of(MAYOR));
    lists.confirm(world.han, edition.id());

    Guest other = new Guest("Karin Schrederhof", "", "karin@rotterdam.example", GuestNeeds.NONE);
    guests.answer(world.marijke, winner, List.of(other));

    assertThat(mails("ceremony-cancelled")).containsExactly(MAYOR.email());
    assertThat(calendars("ceremony-cancelled"))
        .allMatch(entry -> entry.contains("STATUS:CANCELLED"));
    lists.confirm(world.han, edition.id());
    assertThat(mails("guest-confirmed")).containsExactlyInAnyOrder(MAYOR.email(), other.email());
  }

  @Test
  void keepsAConfirmationWhileOnlyNeedsChange() {
    guests.answer(world.marijke, winner, List.of(MAYOR));
    lists.confirm(world.han, edition.id());
    Guest known = only();

    guests.answer(
        world.marijke,
        winner,
        List.of(
            new Guest(
                known.id(), known.name(), "Lord mayor", known.email(), GuestNeeds.NONE, "", null)));

    assertThat(only().isConfirmed()).isTrue();
    assertThat(only().id()).isEqualTo(known.id());
    assertThat(only().role()).isEqualTo("Lord mayor");
    assertThat(mails("ceremony-cancelled")).isEmpty();
  }

  @Test
  void leavesTheSeatToTheOffice() {
    guests.answer(world.marijke, winner, List.of(seated("Row 1")));
    assertThat(only().seat()).isEmpty();

    guests.answer(world.han, winner, List.of(seated("Row 2").keptAs(only().id(), "Row 2", null)));
    assertThat(only().seat()).isEqualTo("Row 2");
    guests.answer(world.marijke, winner, List.of(seated("Row 1").keptAs(only().id(), "", null)));
    assertThat(only().seat()).isEqualTo("Row 2");
  }

  @Test
  void tellsTheOfficeOfALateAnswerAndTakesNoneOnceTheCeremonyHasBegun() {
    clock.stopAt(begins().minus(Duration.ofDays(2)));
    guests.answer(world.marijke, winner, List.of(MAYOR));

    assertThat(mails("guests-late"))
        .containsExactlyInAnyOrder(world.han.email(), world.park.email());
    clock.stopAt(begins());
    guests.answer(world.han, winner, List.of(MAYOR));
    assertThat(mails("guests-late")).hasSize(2);
    clock.stopAt(begins().plusSeconds(1));
    assertRefused(List.of(MAYOR), "over", -1);
    assertThat(guests.find(world.marijke, winner).orElseThrow().isOpen()).isFalse();
  }

  @Test
  void asksOnlyThoseWhoHaveNotAnswered() {
    EntryId other = award("A late answer", "leader");
    clock.stopAt(begins().minus(Duration.ofDays(20)));
    guests.answer(world.marijke, winner, List.of());

    assertThat(lists.remind(world.han, edition.id())).isEqualTo(1);
    care.remind(winner);

    assertThat(mails("guests-wanted")).hasSize(1);
    guests.answer(world.marijke, other, List.of());
    assertThatThrownBy(() -> lists.remind(world.han, edition.id()))
        .isInstanceOf(GuestRefused.class);
  }

  @Test
  void asksAgainADayLaterAndNotOnTheOtherSideOfMidnight() {
    Instant evening =
        begins()
            .atZone(edition.zone())
            .toLocalDate()
            .minusDays(20)
            .atTime(23, 0)
            .atZone(edition.zone())
            .toInstant();
    clock.stopAt(evening);
    lists.remind(world.han, edition.id());
    clock.stopAt(evening.plus(Duration.ofHours(2)));
    assertThatThrownBy(() -> lists.remind(world.park, edition.id()))
        .isInstanceOf(GuestRefused.class)
        .extracting(refused -> ((GuestRefused) refused).arguments())
        .isEqualTo(new Object[] {world.han.name()});
    care.remind(winner);
    assertThat(mails("guests-wanted")).hasSize(1);

    clock.stopAt(evening.plus(Duration.ofDays(1)));
    lists.remind(world.park, edition.id());

    assertThat(mails("guests-wanted")).hasSize(2);
  }

  @Test
  void asksNobodyWhomTheProcedureAskedAShortWhileAgo() {
    care.remind(winner);
    clock.stopAt(clock.instant().plus(Duration.ofHours(23)));

    assertThatThrownBy(() -> lists.remind(world.han, edition.id()))
        .hasMessageContaining("asked-by-plan");
    clock.stopAt(clock.instant().plus(Duration.ofHours(1)));
    assertThat(lists.remind(world.han, edition.id())).isEqualTo(1);
  }

  @Test
  void letsGuestsGoWithAnAwardThatIsTakenBack() {
    guests.answer(world.marijke, winner, List.of(MAYOR, AIDE));
    lists.confirm(world.han, edition.id());

    awards.withdrawAward(world.han, winner, "The lifts were never built");

    assertThat(mails("ceremony-cancelled"))
        .containsExactlyInAnyOrder(MAYOR.email(), world.marijke.email());
    assertThat(lists.get(world.han, edition.id()).rows()).isEmpty();
    assertThat(names()).isZero();
    assertThat(events.stream(GuestsDropped.class)).hasSize(1);
  }

  @Test
  void tellsNobodyOfGuestsWhoWereNeverConfirmed() {
    guests.answer(world.marijke, winner, List.of(MAYOR));

    awards.declineAward(world.marijke, winner, "We cannot");

    assertThat(mails("ceremony-cancelled")).isEmpty();
    assertThat(names()).isZero();
  }

  @Test
  void asksWhoAcceptsAnAwardForGuestsUnlessTheCeremonyIsOver() {
    assertThat(events.stream(GuestsWanted.class)).hasSize(1);
    clock.stopAt(begins().plusSeconds(1));

    EntryId late = offer("Promoted after it", "leader");
    awards.acceptAward(world.marijke, late);

    assertThat(events.stream(GuestsWanted.class)).hasSize(1);
    assertThat(lists.get(world.han, edition.id()).isOpen()).isFalse();
  }

  @Test
  void forgetsAGuestWhoIsErasedButKeepsTheSeat() {
    guests.answer(world.marijke, winner, List.of(MAYOR, AIDE));
    lists.confirm(world.han, edition.id());

    traces.erase(
        new Erasure(
            world.daan.id(), MAYOR.name(), MAYOR.email(), "P-1", "gone@x.invalid", world.han.id()));

    List<Guest> left = guests.find(world.marijke, winner).orElseThrow().guests();
    assertThat(left).extracting(Guest::name).containsExactly("P-1", AIDE.name());
    assertThat(jdbc.sql("select * from entry_guest").query().listOfRows().toString())
        .doesNotContain("Ahmed", MAYOR.email(), "ramp", "pork");
    assertThat(jdbc.sql("select value_json from notification_notice").query(String.class).list())
        .noneMatch(said -> said.contains("Ahmed"));
  }

  @Test
  void removesNamesWhenTheirTimeIsUpAndKeepsHowManyCame() {
    guests.answer(world.marijke, winner, List.of(MAYOR, AIDE));
    RetainedThings names =
        retained.stream()
            .filter(one -> one.kind() == RetentionKind.GUESTS)
            .findFirst()
            .orElseThrow();
    assertThat(names.list(edition.id())).hasSize(2);

    names.list(edition.id()).forEach(one -> names.remove(edition.id(), one.id(), "han"));

    assertThat(names()).isZero();
    assertThat(jdbc.sql("select guests from entry_guest_reply").query(Integer.class).single())
        .isEqualTo(2);
  }

  @Test
  void listsInTheSameNumberOfStatementsForOneWinnerAndForThree() {
    guests.answer(world.marijke, winner, List.of(MAYOR));
    int forOne = statements.countDuring(() -> lists.get(world.han, edition.id()));
    EntryId second = award("Second", "human-gold");
    award("Third", "leader");
    clock.stopAt(begins().minus(Duration.ofDays(20)));
    guests.answer(world.marijke, second, List.of(MAYOR, AIDE));

    int forThree = statements.countDuring(() -> lists.get(world.han, edition.id()));

    assertThat(forThree).isEqualTo(forOne);
  }

  private void assertRefused(List<Guest> named, String why, int position) {
    assertThatThrownBy(() -> guests.answer(world.marijke, winner, named))
        .isInstanceOfSatisfying(
            GuestRefused.class,
            refused -> {
              assertThat(refused.messageKey()).endsWith("guest." + why);
              assertThat(refused.position()).isEqualTo(position);
            });
  }

  private static Guest seated(String seat) {
    return new Guest("", MAYOR.name(), "Mayor", MAYOR.email(), NEEDS, seat, null);
  }

  private Guest only() {
    return guests.find(world.marijke, winner).orElseThrow().guests().get(0);
  }

  private Instant begins() {
    return edition.date(EditionDate.EMBARGO_LIFTS).at();
  }

  private int names() {
    return jdbc.sql("select count(*) from entry_guest").query(Integer.class).single();
  }

  private List<String> mails(String template) {
    return column("recipient_email", template);
  }

  private List<String> calendars(String template) {
    List<String> entries = column("calendar", template);
    assertThat(entries).isNotEmpty();
    return entries;
  }

  private List<String> column(String column, String template) {
    return jdbc.sql("select " + column + " from notification_notice where template = ? order by id")
        .param("prize/" + template)
        .query(String.class)
        .list();
  }

  private EntryId award(String title, String slot) {
    EntryId id = offer(title, slot);
    awards.acceptAward(world.marijke, id);
    return id;
  }

  private EntryId offer(String title, String slot) {
    Instant now = clock.instant();
    clock.stopAt(EntryWorld.IN_THE_CALL);
    EntryId id = world.eligible(world.marijke, edition, title).id();
    clock.stopAt(now);
    judging.beginEvaluation(id);
    judging.nameFinalist(id);
    judging.offerAward(id, slot);
    notices.tellWinner(id);
    return id;
  }
}
