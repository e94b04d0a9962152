package org.plenary.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.jury.JuryWorld.AUDITOR;
import static org.plenary.jury.JuryWorld.HAN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.entry.Entry;
import org.plenary.identity.Person;
import org.plenary.programme.EditionDate;
import org.plenary.shared.NotFound;
import org.plenary.shared.Subject;
import org.plenary.shared.Viewer;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

@JuryTest
class ConflictsTest {

  @Autowired private Conflicts conflicts;
  @Autowired private Declarations declarations;
  @Autowired private Assignments assignments;
  @Autowired private Scorecards scorecards;
  @Autowired private JurorQueue queue;
  @Autowired private JurorFileAccess files;
  @Autowired private JuryWorld world;
  @Autowired private ApplicationEvents events;
  @Autowired private StatementCounter statements;

  @Test
  void pointsOutWhatComesFromTheJurorsOwnCountryFirst() {
    world.entries(5);
    world.entries.add(EntryFixture.entry(world.id(), 99, "tech", "Nairobi", "Kenya"));
    JurorId juror = world.accepted("Amara Okello", "Kenya", "Nairobi");

    List<DeclarationItem> items = declarations.list(world.person(juror), juror);

    assertThat(items).hasSize(6);
    assertThat(items.get(0).number()).isEqualTo(99);
    assertThat(items.get(0).hints()).contains(ConflictKind.SAME_CITY);
    assertThat(items.get(1).hints()).isEmpty();
  }

  @Test
  void keepsAConflictForGood() {
    Entry entry = world.entries(1).get(0);
    JurorId juror = world.accepted("Amara Okello", "Kenya", "Nairobi");
    Person amara = world.person(juror);
    ConflictId id =
        conflicts.declare(amara, juror, entry.id(), ConflictKind.PERSONAL, "An old friend");

    conflicts.explain(amara, id, "We have not spoken for ten years.");

    assertThatThrownBy(
            () -> conflicts.declare(amara, juror, entry.id(), ConflictKind.OTHER, "again"))
        .isInstanceOf(ConflictStands.class);
    assertThat(conflicts.list(AUDITOR, world.id()))
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.reason()).isEqualTo("An old friend");
              assertThat(conflict.explanation()).startsWith("We have not");
              assertThat(conflict.isLate()).isFalse();
            });
  }

  @Test
  void countsOnesOwnInSeveralSeatsByOneStatementAndNobodyElses() {
    List<Entry> entries = world.entries(2);
    JurorId own = world.accepted("Amara Okello", "Kenya", "Nairobi");
    JurorId others = world.accepted("Ines Duarte", "Portugal", "Porto");
    Person amara = world.person(own);
    for (Entry entry : entries) {
      conflicts.declare(amara, own, entry.id(), ConflictKind.PERSONAL, "An old friend");
      conflicts.declare(
          world.person(others), others, entry.id(), ConflictKind.PERSONAL, "An old friend");
    }

    assertThat(conflicts.count(amara, List.of(own, others))).isEqualTo(2);
    assertThat(conflicts.count(amara, List.of())).isZero();
    assertThat(statements.countDuring(() -> conflicts.count(amara, List.of(own, others))))
        .isEqualTo(1);
  }

  @Test
  void neverGivesAConflictedEntryToThatJuror() {
    List<Entry> entries = world.entries(8);
    List<JurorId> seats = world.readyJurors(4);
    JurorId fifth = world.accepted("Fifth", "Nowhere", "Nowhere");
    for (Entry entry : entries.subList(0, 5)) {
      conflicts.declare(world.person(fifth), fifth, entry.id(), ConflictKind.FINANCIAL, "");
    }
    world.declare(fifth);

    AssignmentPlan plan = assignments.propose(world.id());

    assertThat(plan.isComplete()).isTrue();
    assertThat(plan.assignments())
        .filteredOn(pair -> pair.juror().equals(fifth))
        .hasSize(3)
        .noneMatch(pair -> entries.indexOf(world.entries.get(world.id(), pair.entry())) < 5);
    assertThat(seats).hasSize(4);
  }

  @Test
  void voidsTheScorecardAndClosesTheEntryWhereTheConflictComesLate() {
    world.entries(2);
    JurorId juror = world.readyJurors(3).get(0);
    Person person = world.person(juror);
    world.assign();
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
    Assignment assignment = assignmentsOf(juror).get(0);
    world.send(assignment, BigDecimal.valueOf(9));
    // It could leak: until now the juror reads the entry, its scorecard and its files.
    assertThat(scorecards.get(person, assignment.id()).scores()).isNotEmpty();
    assertThat(mayReadFiles(person, assignment)).isTrue();

    conflicts.declare(person, juror, assignment.entry(), ConflictKind.TOOK_PART, "I advised them");

    assertThat(assignments.get(assignment.id()).state()).isEqualTo(AssignmentState.VOIDED);
    assertThat(events.stream(ScorecardVoided.class)).hasSize(1);
    assertThat(conflicts.list(HAN, world.id())).allMatch(Conflict::isLate);
    assertThatThrownBy(() -> scorecards.get(person, assignment.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                scorecards.saveScore(person, assignment.id(), "value", BigDecimal.ONE, "I insist"))
        .isInstanceOf(NotFound.class);
    assertThat(mayReadFiles(person, assignment)).isFalse();
    assertThat(queue.list(person, juror)).hasSize(1);
  }

  @Test
  void asksForAnotherJurorAfterALateConflictAndNeverForTheSameOne() {
    world.entries(2);
    JurorId juror = world.readyJurors(4).get(0);
    world.assign();
    Assignment assignment = assignmentsOf(juror).get(0);
    conflicts.declare(
        world.person(juror), juror, assignment.entry(), ConflictKind.PERSONAL, "family");

    assertThatThrownBy(() -> assignments.reassign(HAN, assignment.id(), juror, "again"))
        .isInstanceOf(JurorCannotTakeEntry.class);
    Juror next = assignments.listCandidates(HAN, assignment.id()).get(0);
    AssignmentId made = assignments.reassign(HAN, assignment.id(), next.id(), "conflict");

    assertThat(assignments.get(made).entry()).isEqualTo(assignment.entry());
    assertThat(assignments.propose(world.id()).assignments()).isEmpty();
  }

  /** Two of the office look at the same empty place, or one looks at it on an old screen. */
  @Test
  void fillsTheSamePlaceOnlyOnce() {
    world.entries(2);
    JurorId juror = world.readyJurors(6).get(0);
    world.assign();
    Assignment assignment = assignmentsOf(juror).get(0);
    List<Juror> others = assignments.listCandidates(HAN, assignment.id());
    assignments.reassign(HAN, assignment.id(), others.get(0).id(), "Has time");

    assertThatThrownBy(
            () -> assignments.reassign(HAN, assignment.id(), others.get(1).id(), "Has time"))
        .isInstanceOf(PlaceFilled.class);
    assertThat(assignments.list(HAN, world.id()))
        .filteredOn(one -> one.entry().equals(assignment.entry()) && one.state().isStanding())
        .hasSize(3);
  }

  @Test
  void listsForDeclarationInTheSameNumberOfStatements() {
    world.entries(1);
    JurorId juror = world.accepted("Amara Okello", "Kenya", "Nairobi");
    Person amara = world.person(juror);
    int forOne = statements.countDuring(() -> declarations.list(amara, juror));
    world.entries(30);

    assertThat(statements.countDuring(() -> declarations.list(amara, juror))).isEqualTo(forOne);
  }

  @Test
  void hidesAJurorsDeclarationFromOtherJurors() {
    JurorId juror = world.ready("One");
    Person other = world.person(world.ready("Other"));

    assertThatThrownBy(() -> declarations.list(other, juror)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> conflicts.list(other, world.id())).isInstanceOf(NotFound.class);
  }

  private boolean mayReadFiles(Person person, Assignment assignment) {
    return files.mayRead(
        new Viewer(person.id().value(), Set.of("JUROR")),
        new Subject("entry", assignment.entry().value()));
  }

  private List<Assignment> assignmentsOf(JurorId juror) {
    return assignments.list(HAN, world.id()).stream()
        .filter(assignment -> assignment.juror().equals(juror))
        .toList();
  }
}
