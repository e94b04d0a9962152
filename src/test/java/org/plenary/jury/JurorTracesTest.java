package org.plenary.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenary.jury.JuryWorld.AUDITOR;
import static org.plenary.jury.JuryWorld.HAN;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Erasure;
import org.plenary.identity.Person;
import org.plenary.notification.MailErasure;
import org.plenary.programme.EditionDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@JuryTest
@Import(JurorTraces.class)
@MockitoBean(types = MailErasure.class)
class JurorTracesTest {

  private static final String OWN_WORDS = "My brother is mayor there";

  @Autowired private JurorTraces traces;
  @Autowired private Jurors jurors;
  @Autowired private Conflicts conflicts;
  @Autowired private Scorecards scorecards;
  @Autowired private Assignments assignments;
  @Autowired private JuryWorld world;
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
