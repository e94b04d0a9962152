package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.entry.Awards;
import org.plenary.entry.CoEditors;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.EntryDeadlines;
import org.plenary.entry.EntryState;
import org.plenary.entry.HandOvers;
import org.plenary.identity.NewPerson;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;
import org.plenary.process.engine.OpenTask;
import org.plenary.process.engine.Workflow;
import org.plenary.programme.Edition;
import org.plenary.verdict.Placement;
import org.plenary.verdict.Verdicts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever an entry is handed to answers its award, names its guests and its benefits. */
@PlayedEditionTest
class HandOverTest {

  @Autowired private PlayedEditions plays;
  @Autowired private HandOvers handOvers;
  @Autowired private CoEditors coEditors;
  @Autowired private Awards awards;
  @Autowired private People people;
  @Autowired private Entries entries;
  @Autowired private EntryDeadlines deadlines;
  @Autowired private Verdicts verdicts;
  @Autowired private Workflow workflow;
  @Autowired private JdbcClient jdbc;
  @Autowired private Cast cast;

  private Edition edition;
  private Person officer;

  @BeforeAll
  void playToThePublication() {
    edition = plays.of(40, 3, 0, 2, EditionScript.Until.PUBLISHED);
    officer = cast.office().get(0);
  }

  @Test
  void movesWhatIsOpenByTheDatesItHas() {
    Entry winner = any(entry -> !tasksOf(entry.owner()).isEmpty());
    Person heir = heir("ines");
    List<OpenTask> owed = tasksOf(winner.owner());
    assertThat(owed).extracting(OpenTask::procedure).contains("benefit");

    handOver(winner, heir);
    assertThat(tasksOf(winner.owner())).isEmpty();
    assertThat(tasksOf(heir.id())).containsExactlyInAnyOrderElementsOf(owed);

    Entry former = any(this::hasAReserve);
    awards.withdrawAward(officer, former.id(), "The certificate was not theirs.");
    Entry offered = entries.listByState(edition.id(), Set.of(EntryState.AWARD_OFFERED)).get(0);
    Instant due = deadlines.acceptanceDue(offered.id()).at();
    Person next = heir("tomasz");

    handOver(offered, next);
    assertThat(tasksOf(offered.owner())).extracting(OpenTask::task).doesNotContain("accept-award");
    assertThat(tasksOf(next.id()))
        .filteredOn(task -> task.task().equals("accept-award"))
        .singleElement()
        .satisfies(task -> assertThat(task.due()).isBetween(due, due.plusSeconds(2)));
    awards.acceptAward(next, offered.id());
    assertThat(entries.get(offered.id()).hasAcceptedAward()).isTrue();
  }

  private void handOver(Entry entry, Person heir) {
    handOvers.offer(officer, entry.id(), heir.email(), "Its owner has left");
    String link =
        jdbc.sql(
                "select secret_link from notification_notice where secret_link is not null"
                    + " and template = 'prize/entry-offered-on' and about_id = ?")
            .param(entry.id().value())
            .query(String.class)
            .single();
    coEditors.join(heir, link.substring(link.lastIndexOf('/') + 1));
  }

  private List<OpenTask> tasksOf(PersonId person) {
    return workflow.openTasks(person.value(), Set.of());
  }

  private Person heir(String name) {
    return people.add(
        new NewPerson(name, name + "@city.example", "", Locale.UK, ZoneId.of("UTC")),
        Role.APPLICANT);
  }

  private Entry any(Predicate<Entry> fitting) {
    return entries.listByState(edition.id(), Set.of(EntryState.AWARDED)).stream()
        .filter(fitting)
        .findFirst()
        .orElseThrow();
  }

  private boolean hasAReserve(Entry entry) {
    return verdicts.listPlacements(officer, edition.id()).stream()
        .anyMatch(
            place ->
                place.standing() == Placement.Standing.RESERVE
                    && place.slot().equals(entry.awardSlot()));
  }
}
