package org.plenary.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.entry.EntryBreakdown.Group;
import org.plenary.entry.EntryBreakdown.Late;
import org.plenary.identity.People;
import org.plenary.programme.Edition;
import org.plenary.shared.NotFound;
import org.plenary.shared.PlenaryClock;
import org.plenary.support.StatementCounter;
import org.springframework.beans.factory.annotation.Autowired;

@EntryTest
class EntryBreakdownsTest {

  @Autowired private EntryBreakdowns breakdowns;
  @Autowired private Screenings screenings;
  @Autowired private EntryWorld world;
  @Autowired private People people;
  @Autowired private PlenaryClock clock;
  @Autowired private StatementCounter statements;
  private Edition edition;

  @BeforeEach
  void aDayInTheCall() {
    edition = world.begin(people);
  }

  @Test
  void countsWhatPassedOfWhatIsDecided() {
    world.eligible(world.marijke, edition, "One");
    world.eligible(world.daan, edition, "Two");
    Entry out = world.inScreening(world.stranger, edition, "Three");
    screenings.decide(world.han, out.id(), Verdict.NOT_ELIGIBLE, ReasonCode.ONLY_A_PLAN, "");
    screenings.decide(world.park, out.id(), Verdict.NOT_ELIGIBLE, ReasonCode.ONLY_A_PLAN, "");
    world.sent(world.stranger, edition, "Four, still open");
    world.draft(world.marijke, edition, "A draft");

    EntryBreakdown all = breakdowns.get(world.auditor, edition);

    assertThat(all.categories()).containsExactly(new Group("tech", 4, 2, 1));
    assertThat(all.applicantTypes()).containsExactly(new Group("CITY", 4, 2, 1));
    assertThat(all.countries()).containsExactly(new Group("Netherlands", 4, 2, 1));
    assertThat(all.cities()).extracting(Group::key).containsExactly("Rotterdam, Netherlands");
    assertThat(all.reasons()).containsOnlyKeys(ReasonCode.ONLY_A_PLAN);
    assertThat(all.missing().country()).isZero();
  }

  @Test
  void knowsNoDraftAsLateBeforeTheCallHasClosed() {
    world.draft(world.marijke, edition, "A draft");

    assertThat(breakdowns.get(world.han, edition).late()).isEqualTo(new Late(0, 0, 0));
    clock.stopAt(world.closes(edition).plusSeconds(1));
    assertThat(breakdowns.get(world.han, edition).late()).isEqualTo(new Late(1, 0, 0));
  }

  @Test
  void isForTheOfficeAlone() {
    assertThatThrownBy(() -> breakdowns.get(world.marijke, edition)).isInstanceOf(NotFound.class);
  }

  @Test
  void sendsTheSameStatementsForOneAndForThree() {
    world.sent(world.marijke, edition, "One");
    int forOne = statements.countDuring(() -> breakdowns.get(world.han, edition));
    world.sent(world.daan, edition, "Two");
    world.sent(world.stranger, edition, "Three");

    assertThat(statements.countDuring(() -> breakdowns.get(world.han, edition))).isEqualTo(forOne);
  }
}
