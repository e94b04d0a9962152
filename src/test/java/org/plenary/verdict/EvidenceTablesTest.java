package org.plenary.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.jury.JuryWorld.AUDITOR;
import static org.plenary.jury.JuryWorld.HAN;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.identity.Role;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentState;
import org.plenary.jury.Assignments;
import org.plenary.jury.ConflictKind;
import org.plenary.jury.Conflicts;
import org.plenary.jury.JuryTest;
import org.plenary.jury.JuryWorld;
import org.plenary.programme.EditionDate;
import org.plenary.shared.NotFound;
import org.plenary.support.Records;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@JuryTest
@Import(EvidenceTables.class)
class EvidenceTablesTest {

  @Autowired private EvidenceTables tables;
  @Autowired private Assignments assignments;
  @Autowired private Conflicts conflicts;
  @Autowired private JuryWorld world;
  @Autowired private StatementCounter statements;

  private List<Assignment> given;

  @BeforeEach
  void twoScorecardsAreSent() {
    world.entries(12);
    world.readyJurors(4);
    world.assign();
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
    given = assignments.list(HAN, world.id());
    world.send(given.get(0), BigDecimal.valueOf(7));
    world.send(given.get(1), BigDecimal.valueOf(5));
  }

  @Test
  void writesWhatWasSentAndNoDraft() {
    List<String> header = tables.header(Locale.ENGLISH, world.edition());
    List<List<Object>> rows = tables.rows(AUDITOR, world.edition());

    assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row).hasSameSizeAs(header));
    int problem = header.indexOf(world.edition().criteria().get(0).name());
    assertThat(rows)
        .extracting(row -> ((BigDecimal) row.get(problem)).intValue())
        .containsExactlyInAnyOrder(7, 5);
    assertThat(rows)
        .extracting(row -> row.get(header.indexOf("Juror")))
        .contains(world.person(given.get(0).juror()).name());
  }

  @Test
  void takesTheSameStatementsForTwoAndForAll() {
    int forTwo = statements.countDuring(() -> tables.rows(AUDITOR, world.edition()));
    given.stream()
        .filter(one -> assignments.get(one.id()).state() == AssignmentState.OPEN)
        .forEach(one -> world.send(one, BigDecimal.valueOf(6)));

    assertThat(statements.countDuring(() -> tables.rows(AUDITOR, world.edition())))
        .isEqualTo(forTwo);
    assertThat(tables.rows(AUDITOR, world.edition())).hasSameSizeAs(given);
  }

  /** It could leak: the same table has all of it for a colleague. */
  @Test
  void keepsFromStaffWhoJudgeWhatTheirSeatKeepsFromThem() {
    Assignment theirs = given.get(0);
    Assignment other =
        given.stream().filter(one -> !one.juror().equals(theirs.juror())).findFirst().orElseThrow();
    Person both =
        Records.with(world.person(other.juror()), "roles", Set.of(Role.JUROR, Role.STAFF));
    assertThatThrownBy(() -> tables.rows(both, world.edition())).isInstanceOf(JudgeFirst.class);
    conflicts.declare(both, other.juror(), theirs.entry(), ConflictKind.PERSONAL, "");

    given.stream()
        .filter(one -> assignments.get(one.id()).state() == AssignmentState.OPEN)
        .forEach(one -> world.send(one, BigDecimal.valueOf(6)));

    int title = tables.header(Locale.ENGLISH, world.edition()).indexOf("No.");
    Object hidden = world.entries.get(theirs.entry()).number();
    assertThat(tables.rows(AUDITOR, world.edition()))
        .extracting(row -> row.get(title))
        .contains(hidden);
    assertThat(tables.rows(both, world.edition()))
        .isNotEmpty()
        .extracting(row -> row.get(title))
        .doesNotContain(hidden);
  }

  @Test
  void tellsJurorsNothing() {
    Person juror = world.person(given.get(0).juror());

    assertThatThrownBy(() -> tables.rows(juror, world.edition())).isInstanceOf(NotFound.class);
  }
}
