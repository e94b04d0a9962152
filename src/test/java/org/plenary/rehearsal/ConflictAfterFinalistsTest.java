package org.plenary.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.plenary.identity.Person;
import org.plenary.jury.Assignment;
import org.plenary.jury.AssignmentState;
import org.plenary.jury.Assignments;
import org.plenary.jury.ConflictKind;
import org.plenary.jury.Conflicts;
import org.plenary.jury.Juror;
import org.plenary.jury.JurorState;
import org.plenary.jury.Jurors;
import org.plenary.programme.Edition;
import org.springframework.beans.factory.annotation.Autowired;

/** Once the finalists stand a conflict takes nothing out any more: the office has to hear of it. */
@PlayedEditionTest
class ConflictAfterFinalistsTest {

  @Autowired private PlayedEditions plays;
  @Autowired private Assignments assignments;
  @Autowired private Conflicts conflicts;
  @Autowired private Jurors jurors;
  @Autowired private Cast cast;
  @Autowired private QueuedMails mails;

  private Edition edition;

  @BeforeAll
  void playToItsEnd() {
    edition = plays.of(40, 3, 0, 2, EditionScript.Until.PUBLISHED);
  }

  @Test
  void tellsTheOfficeOnceAndTakesNothingOut() {
    Assignment sent =
        assignments.list(edition.id()).stream()
            .filter(one -> one.state() == AssignmentState.SUBMITTED)
            .filter(one -> jurors.get(one.juror()).state() == JurorState.ACCEPTED)
            .filter(
                one ->
                    conflicts.list(cast.office().get(0), edition.id()).stream()
                        .noneMatch(
                            known ->
                                known.juror().equals(one.juror())
                                    && known.entry().equals(one.entry())))
            .findFirst()
            .orElseThrow();
    Juror juror = jurors.get(sent.juror());
    Person person = cast.get(juror.person());
    mails.forget();

    conflicts.declare(person, juror.id(), sent.entry(), ConflictKind.OTHER, "A cousin of mine");

    assertThat(mails.to("conflict-after-finalists"))
        .containsExactlyInAnyOrder(
            "staff@plenary.example", "screener@plenary.example", "programme@plenary.example");
    assertThat(mails.to("conflict-declared")).isEmpty();
    assertThat(mails.to("scorecard-voided")).isEmpty();
    assertThat(assignments.get(sent.id()).state()).isEqualTo(AssignmentState.SUBMITTED);
  }
}
