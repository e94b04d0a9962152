package org.plenary.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.milestone.MilestoneWorld.AUDITOR;
import static org.plenary.milestone.MilestoneWorld.JOYCE;
import static org.plenary.milestone.MilestoneWorld.csv;
import static org.plenary.milestone.MilestoneWorld.file;

import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.milestone.MeetingCount.Where;
import org.plenary.shared.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;

/** Three meetings are announced and two are planned: it stays in doubt until somebody says why. */
@MilestoneTest
class MeetingCountsTest {

  @Autowired private MilestoneWorld world;
  @Autowired private WorkPlans plans;
  @Autowired private PlanImport imports;
  @Autowired private Milestones milestones;
  @Autowired private MeetingCounts counts;
  @Autowired private ApplicationEvents events;

  @Autowired private MeetingsOfTests set;

  private PlanId plan;
  private MilestoneId line;

  @BeforeEach
  void aPlanThatAnnouncesThree() {
    plan = world.plan();
    imports.run(JOYCE, plan, file("ewg-work-plan.csv"));
    imports.run(
        JOYCE,
        plan,
        csv(
            "when,milestone,kind",
            "2025-07,Dates of the three global expert group meetings,announcement"));
    line = named("Dates of the three global expert group meetings").id();
  }

  @Test
  void staysInDoubtAfterTheImportUntilStaffSayWhyItIsRight() {
    assertThat(plans.getSheet(JOYCE, plan).counts())
        .containsOnlyKeys(line)
        .containsValue(new MeetingCount(3, 2, Where.PLAN));
    assertThat(plans.list(JOYCE)).anyMatch(sheet -> sheet.counts().containsKey(line));
    assertThatThrownBy(() -> counts.explain(AUDITOR, line, "Why not."))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> counts.explain(JOYCE, line, " ")).isInstanceOf(MilestoneRefused.class);

    counts.explain(JOYCE, line, " The third has no date yet. ");

    assertThat(plans.getSheet(JOYCE, plan).counts()).isEmpty();
    assertThat(milestones.get(JOYCE, line).name())
        .isEqualTo("Dates of the three global expert group meetings");
    MilestoneChange word = milestones.listChanges(JOYCE, line).get(0);
    assertThat(word.kind()).isEqualTo(MilestoneChange.Kind.COUNTED);
    assertThat(word.reason()).isEqualTo("The third has no date yet.");
    assertThat(events.stream(MeetingCountExplained.class))
        .extracting(MeetingCountExplained::count)
        .containsExactly(new MeetingCount(3, 2, Where.PLAN));
    assertThatThrownBy(() -> counts.explain(JOYCE, line, "Once more."))
        .hasMessageContaining("no-count-doubt");
  }

  @Test
  void isInDoubtAgainWhenTheNumberChangesAndNoLongerWhenItFits() {
    counts.explain(JOYCE, line, "The third has no date yet.");
    imports.run(
        JOYCE,
        plan,
        csv(
            "when,milestone,kind",
            "2025-08,Third global expert group meeting,meeting",
            "2025-09,Fourth global expert group meeting,meeting"));
    assertThat(plans.getSheet(JOYCE, plan).counts())
        .containsValue(new MeetingCount(3, 4, Where.PLAN));

    milestones.drop(JOYCE, named("Fourth global expert group meeting"), "Three are enough.");
    assertThat(plans.getSheet(JOYCE, plan).counts()).isEmpty();
  }

  /** Trap T4: the published list has no kinds and no number, and the third meeting is set. */
  @Test
  void flagsAThirdMeetingOfTheGuidelineThatThePublishedListDoesNotHave() {
    Subject guideline = new Subject("guideline", "g1");
    PlanId published = plans.make(JOYCE, guideline, "Published", ZoneId.of("UTC")).id();
    set.put(guideline, "First global EGM", "Second global EGM");
    imports.run(JOYCE, published, file("published-eleven.csv"));
    assertThat(plans.getSheet(JOYCE, published).counts()).isEmpty();

    set.put(guideline, "First global EGM", "Second global EGM", "Third global EGM");
    Milestone second = plans.getSheet(JOYCE, published).milestones().get(8);
    assertThat(plans.getSheet(JOYCE, published).counts())
        .containsOnlyKeys(second.id())
        .containsValue(new MeetingCount(2, 3, Where.PLAN_AND_SET));
    assertThat(plans.list(JOYCE)).anyMatch(sheet -> sheet.counts().containsKey(second.id()));

    counts.explain(JOYCE, second.id(), "The third is held with the Assembly.");
    assertThat(plans.getSheet(JOYCE, published).counts()).isEmpty();
    MilestoneChange word = milestones.listChanges(JOYCE, second.id()).get(0);
    assertThat(MeetingCount.parse(word.from(), word.to()))
        .isEqualTo(new MeetingCount(2, 3, Where.PLAN_AND_SET));
  }

  @Test
  void saysInTheImportWhatTheMeetingsThatAreSetContradict() {
    Subject guideline = new Subject("guideline", "g2");
    PlanId published = plans.make(JOYCE, guideline, "Published", ZoneId.of("UTC")).id();
    set.put(guideline, "First global EGM", "Second global EGM", "Third global EGM");

    assertThat(imports.run(JOYCE, published, file("published-eleven.csv")))
        .filteredOn(read -> read.messageKey().equals("milestone.import.count-plan-and-set"))
        .singleElement()
        .satisfies(read -> assertThat(read.number()).isEqualTo(10));
  }

  private Milestone named(String name) {
    return plans.getSheet(JOYCE, plan).milestones().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
