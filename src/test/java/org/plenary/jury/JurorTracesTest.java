package org.plenary.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.plenary.jury.JuryWorld.AUDITOR;
import static org.plenary.jury.JuryWorld.HAN;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.plenary.entry.EntryNamesErased;
import org.plenary.identity.Erasure;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.notification.MailErasure;
import org.plenary.programme.EditionDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@JuryTest
@Import({JurorTraces.class, JudgedTraces.class, TieReasons.class})
@MockitoBean(types = MailErasure.class)
class JurorTracesTest {

  private static final String OWN_WORDS = "My brother is mayor there";

  @Autowired private JurorTraces traces;
  @Autowired private JudgedTraces judged;
  @Autowired private TieReasons ties;
  @Autowired private Jurors jurors;
  @Autowired private Conflicts conflicts;
  @Autowired private Declarations declarations;
  @Autowired private Scorecards scorecards;
  @Autowired private Assignments assignments;
  @Autowired private JuryWorld world;
  @Autowired private People people;
  @Autowired private JdbcClient jdbc;

  @Test
  void takesAwayWhatAJurorSaidOfThemselvesAndKeepsWhatTheyDecided() {
    world.entries(4);
    world.readyJurors(4);
    world.assign();
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
    Assignment sent = assignments.list(HAN, world.id()).get(0);
    JurorId seat = sent.juror();
    Person juror = world.person(seat);
    world.send(sent, BigDecimal.valueOf(7));
    Assignment other =
        assignments.list(HAN, world.id()).stream()
            .filter(one -> one.juror().equals(seat) && !one.id().equals(sent.id()))
            .findFirst()
            .orElseThrow();
    conflicts.declare(juror, seat, other.entry(), ConflictKind.PERSONAL, OWN_WORDS);
    assertThat(conflicts.list(AUDITOR, world.id()).get(0).reason()).isEqualTo(OWN_WORDS);

    traces.erase(
        new Erasure(
            juror.id(), juror.name(), juror.email(), "P-1", "gone@erased.invalid", HAN.id()));

    assertThat(conflicts.list(AUDITOR, world.id()))
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.kind()).isEqualTo(ConflictKind.PERSONAL);
              assertThat(kept.reason()).isEmpty();
            });
    assertThat(scorecards.get(AUDITOR, sent.id()).value("problem")).isEqualByComparingTo("7");
    assertThat(jurors.get(seat).city()).isEmpty();
    assertThat(jdbc.sql("select * from jury_conflict").query().listOfRows().toString())
        .doesNotContain("brother");
  }

  @Test
  void takesAnApplicantsNameOutOfWhatJurorsWroteAndKeepsTheScore() {
    world.entries(4);
    world.readyJurors(4);
    world.assign();
    world.at(EditionDate.FIRST_EVALUATION_OPENS);
    Assignment sent = assignments.list(HAN, world.id()).get(0);
    world.send(sent, BigDecimal.valueOf(7));
    jdbc.sql("update jury_score set note = 'Marijke Verbeek led it well'").update();
    jdbc.sql(
            """
            insert into jury_late_judging (entry_id, edition_id, outcome, reason, scorecards,
                decided_by, decided_at)
            values (?, ?, 'NOT_JUDGED', 'Marijke Verbeek objected late', 0, ?, ?)
            """)
        .params(sent.entry().value(), world.id().value(), HAN.id().value(), "2023-07-20 10:00:00")
        .update();

    judged.on(
        new EntryNamesErased(
            sent.entry(),
            new Erasure(
                HAN.id(),
                "Marijke Verbeek",
                "m@example.org",
                "P-9",
                "x@erased.invalid",
                HAN.id())));

    assertThat(jdbc.sql("select reason from jury_late_judging").query(String.class).list())
        .containsExactly("P-9 objected late");
    assertThat(jdbc.sql("select note from jury_score").query(String.class).list())
        .contains("P-9 led it well")
        .filteredOn("Marijke Verbeek led it well"::equals)
        .as("words about other entries")
        .hasSameSizeAs(
            jdbc.sql(
                    "select s.note from jury_score s join jury_assignment a on a.id ="
                        + " s.assignment_id where a.entry_id <> ?")
                .param(sent.entry().value())
                .query(String.class)
                .list());
    assertThat(scorecards.get(AUDITOR, sent.id()).value("problem")).isEqualByComparingTo("7");
  }

  @Test
  void removesWhatJurorsWroteOfTheirTiesWhenItsTimeIsOver() {
    world.entries(4);
    JurorId seat = world.readyJurors(1).get(0);
    conflicts.declare(
        world.person(seat),
        seat,
        declarations.list(world.person(seat), seat).get(0).entry(),
        ConflictKind.PERSONAL,
        OWN_WORDS);
    clearInvocations(people);
    assertThat(ties.list(world.id())).hasSize(1);
    then(people).should(never().description("one by one")).get(any());

    ties.remove(world.id(), seat.value(), HAN.id().value());

    assertThat(ties.list(world.id())).isEmpty();
    assertThat(conflicts.list(AUDITOR, world.id()))
        .singleElement()
        .satisfies(
            kept -> {
              assertThat(kept.kind()).isEqualTo(ConflictKind.PERSONAL);
              assertThat(kept.reason()).isEmpty();
            });
  }

  @Test
  void takesAwayWhySomebodyDeclined() {
    JurorId asked = world.invite("Ana Silva", "Portugal", "Porto");
    Person person = world.person(asked);
    jurors.decline(person, asked, "I am in hospital");

    traces.erase(
        new Erasure(
            person.id(), person.name(), person.email(), "P-1", "gone@erased.invalid", HAN.id()));

    assertThat(jdbc.sql("select * from jury_juror").query().listOfRows().toString())
        .doesNotContain("hospital", "Porto");
    assertThat(jurors.get(asked).state()).isEqualTo(JurorState.DECLINED);
  }
}
