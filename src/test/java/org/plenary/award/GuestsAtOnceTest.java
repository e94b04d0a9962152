package org.plenary.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.lenient;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.Awards;
import org.plenary.entry.EntryId;
import org.plenary.entry.EntryNotices;
import org.plenary.entry.EntryTest;
import org.plenary.entry.EntryWorld;
import org.plenary.entry.Judging;
import org.plenary.identity.People;
import org.plenary.identity.Role;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.AtOnce;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Guests who are confirmed in the same moment as somebody else acts. */
@EntryTest
@DirtiesContext
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class GuestsAtOnceTest {

  private static final Guest MAYOR =
      new Guest("Ahmed Aboutaleb", "Mayor", "mayor@rotterdam.example", GuestNeeds.NONE);
  private static final Guest AIDE =
      new Guest("Ineke Bakker", "", "aide@rotterdam.example", GuestNeeds.NONE);

  @Autowired private CeremonyGuests guests;
  @Autowired private GuestLists lists;
  @Autowired private Awards awards;
  @Autowired private Judging judging;
  @Autowired private EntryNotices notices;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  @Autowired private PlenaryClock clock;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transaction;
  private final List<EntryId> winners = new ArrayList<>();
  private Edition edition;

  @BeforeEach
  void awardsThatAreAccepted() {
    List.of(
            "programme_revision",
            "programme_edition",
            "entry_guest",
            "entry_guest_reminder",
            "entry_entry",
            "entry_sequence",
            "notification_notice")
        .forEach(table -> jdbc.sql("delete from " + table).update());
    edition = world.begin(people);
    lenient().when(people.listWithRole(any())).thenReturn(List.of());
    lenient().when(people.listWithRole(Role.STAFF)).thenReturn(List.of(world.han, world.park));
    for (int number = 0; number < 4; number++) {
      EntryId id = world.eligible(world.marijke, edition, "Winner " + number).id();
      judging.beginEvaluation(id);
      judging.nameFinalist(id);
      judging.offerAward(id, "tech-gold");
      notices.tellWinner(id);
      awards.acceptAward(world.marijke, id);
      winners.add(id);
    }
    clock.stopAt(edition.date(EditionDate.EMBARGO_LIFTS).at().minus(Duration.ofDays(20)));
    winners.forEach(id -> guests.answer(world.marijke, id, List.of(MAYOR)));
  }

  @Test
  void tellsEachGuestOnceWhereTwoOfTheOfficeConfirmAtOnce() throws Exception {
    List<Object> outcomes =
        AtOnce.happen(
            () -> lists.confirm(world.han, edition.id()),
            () -> lists.confirm(world.park, edition.id()));

    assertThat(outcomes).filteredOn(AtOnce.DONE::equals).hasSize(1);
    assertThat(outcomes).filteredOn(GuestRefused.class::isInstance).hasSize(1);
    assertThat(mailsTo(MAYOR)).isEqualTo(winners.size());
  }

  @Test
  void asksEachWinnerOnceWhereTwoOfTheOfficeAskAtOnce() throws Exception {
    jdbc.sql("delete from entry_guest_reply").update();

    List<Object> outcomes =
        AtOnce.happen(
            () -> lists.remind(world.han, edition.id()),
            () -> lists.remind(world.park, edition.id()));

    assertThat(outcomes).filteredOn(AtOnce.DONE::equals).hasSize(1);
    assertThat(outcomes)
        .filteredOn(GuestRefused.class::isInstance)
        .singleElement(type(GuestRefused.class))
        .extracting(GuestRefused::messageKey)
        .isEqualTo("award.refused.guest.asked-lately");
    assertThat(mailsAsking()).isEqualTo(winners.size());
  }

  @Test
  void confirmsNobodyWhoWasNamedTooLateToBeTold() throws Exception {
    EntryId last = winners.get(winners.size() - 1);

    AtOnce.happen(
        () -> lists.confirm(world.han, edition.id()),
        () ->
            transaction.executeWithoutResult(
                within -> guests.answer(world.marijke, last, List.of(AIDE, MAYOR))));

    boolean isConfirmed =
        guests.find(world.marijke, last).orElseThrow().guests().stream()
            .anyMatch(guest -> guest.name().equals(AIDE.name()) && guest.isConfirmed());
    assertThat(mailsTo(AIDE) > 0).isEqualTo(isConfirmed);
  }

  private int mailsAsking() {
    return jdbc.sql("select count(*) from notification_notice where template like '%guests-wanted'")
        .query(Integer.class)
        .single();
  }

  private int mailsTo(Guest guest) {
    return jdbc.sql("select count(*) from notification_notice where recipient_email = ?")
        .param(guest.email())
        .query(Integer.class)
        .single();
  }
}
