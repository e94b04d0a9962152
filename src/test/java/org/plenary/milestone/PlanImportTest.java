package org.plenary.milestone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.plenary.milestone.MilestoneWorld.AMARA;
import static org.plenary.milestone.MilestoneWorld.AUDITOR;
import static org.plenary.milestone.MilestoneWorld.JOYCE;
import static org.plenary.milestone.MilestoneWorld.csv;
import static org.plenary.milestone.MilestoneWorld.file;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.identity.NotAllowed;
import org.plenary.milestone.ImportLine.Outcome;
import org.plenary.support.SeenProgress;
import org.springframework.beans.factory.annotation.Autowired;

@MilestoneTest
class PlanImportTest {

  @Autowired private MilestoneWorld world;
  @Autowired private WorkPlans plans;
  @Autowired private PlanImport imports;
  @Autowired private Redating redating;

  private PlanId plan;

  @BeforeEach
  void begin() {
    plan = world.plan();
  }

  @Test
  void loadsTheWorkPlanOfTheExpertGroup() {
    List<ImportLine> lines = imports.run(JOYCE, plan, file("ewg-work-plan.csv"));

    assertThat(lines).hasSize(12).allMatch(line -> line.outcome() == Outcome.ADDED);
    assertThat(rows()).hasSize(12);
    assertThat(rows().get(6).name()).isEqualTo("First global expert group meeting in person");
    assertThat(rows().get(7).first().code()).isEqualTo("2024-04-01/2024-10-31");
    assertThat(rows().get(7).kind()).isEqualTo("drafting");
    assertThat(rows()).filteredOn(one -> one.kind().equals("meeting")).hasSize(3);
  }

  @Test
  void doubtsALineThatAnnouncesAnotherNumberOfMeetingsThanThePlanHolds() {
    // The file holds the two global meetings that are dated; its last meeting is of another kind.
    imports.run(JOYCE, plan, file("ewg-work-plan.csv"));
    List<ImportLine> lines =
        imports.run(
            JOYCE,
            plan,
            csv(
                "when,milestone,kind",
                "2025-07,Dates of the three global expert group meetings,announcement",
                "2025-07,Places of the two global meetings,announcement",
                "2025-07,Send three letters on meetings,announcement"));

    assertThat(lines)
        .extracting(ImportLine::outcome)
        .containsExactly(Outcome.DOUBTED, Outcome.ADDED, Outcome.ADDED);
    assertThat(lines.get(0).messageKey()).isEqualTo("milestone.import.count-plan");
    assertThat(lines.get(0).arguments()).containsExactly(3, 2);
    assertThat(rows()).hasSize(15);
  }

  @Test
  void comesToTheSameInTheBackgroundAndNotesTheLineThatNeedsAWord() throws Exception {
    SeenProgress seen = new SeenProgress();

    new PlanImportWork(imports).of(JOYCE, plan, file("published-eleven.csv")).run(seen);

    assertThat(rows()).hasSize(11);
    assertThat(seen.said).isEqualTo(List.of(11L, 0L, 0L));
    assertThat(seen.notedLines).containsExactly(9L);
    assertThat(seen.notedKeys).containsExactly("milestone.import.doubted");
    assertThat(seen.steps).isEqualTo(seen.total).isEqualTo(11);
  }

  @Test
  void keepsTheLineOutOfOrderAsPublishedAndMarksIt() {
    List<ImportLine> lines = imports.run(JOYCE, plan, file("published-eleven.csv"));

    assertThat(lines).hasSize(11);
    assertThat(lines).filteredOn(line -> line.outcome() == Outcome.DOUBTED).hasSize(1);
    ImportLine doubted = lines.get(7);
    assertThat(doubted.number()).isEqualTo(9);
    assertThat(doubted.messageKey()).isEqualTo("milestone.import.doubted");
    Milestone eight = rows().get(7);
    assertThat(eight.first().code()).isEqualTo("2023-04-01/2023-10-31");
    assertThat(eight.first().wording()).isEqualTo("April to October 2023");
    assertThat(sheet().doubts()).containsOnlyKeys(eight.id());
  }

  @Test
  void leavesItInDoubtUntilAPersonDecides() {
    imports.run(JOYCE, plan, file("published-eleven.csv"));
    Milestone eight = rows().get(7);

    redating.redate(
        JOYCE, eight, Window.parse("2024-04-01/2024-10-31"), "The year was misprinted", false);
    assertThat(sheet().doubts()).isEmpty();
    assertThat(rows().get(7).first().code()).isEqualTo("2023-04-01/2023-10-31");
  }

  @Test
  void takesItAsMeantWhenAPersonSaysSo() {
    imports.run(JOYCE, plan, file("published-eleven.csv"));

    redating.settle(JOYCE, rows().get(7), "Drafting did begin before the kick-off");

    assertThat(sheet().doubts()).isEmpty();
    assertThat(rows().get(7).forecast().code()).isEqualTo("2023-04-01/2023-10-31");
  }

  @Test
  void addsNothingTheSecondTimeNorFromItsOwnExport() {
    imports.run(JOYCE, plan, file("published-eleven.csv"));
    List<Milestone> before = rows();

    assertThat(imports.run(JOYCE, plan, file("published-eleven.csv")))
        .allMatch(line -> line.outcome() == Outcome.KNOWN);
    byte[] export = imports.export(JOYCE, plan).getBytes(StandardCharsets.UTF_8);
    assertThat(imports.run(JOYCE, plan, export))
        .hasSize(11)
        .allMatch(line -> line.outcome() == Outcome.KNOWN);
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void refusesWithWhatDiffersALineThatWasEditedInAnExport() {
    world.today("2024-05-24");
    String head = "line,when,milestone,forecast,reason,actual,delivered,needs";
    imports.run(
        JOYCE,
        plan,
        csv(
            head,
            "1,2024-03,Kick-off,2024-04,Hosts asked,,,",
            "2,2024-06,Round,,,,,",
            "3,2024-07,Report,,,,,2+14"));
    List<Milestone> before = rows();

    List<ImportLine> lines =
        imports.run(
            JOYCE,
            plan,
            csv(
                head,
                "1,2024-03,Kick-off,2024-04,Hosts asked,2024-04-02,Summary,",
                "2,2024-06,Round,2024-08,Ministers are away,,,",
                "3,2024-07,Report,,,,,2; 1+7"));

    assertThat(lines).allMatch(line -> line.outcome() == Outcome.REFUSED);
    assertThat(lines).extracting(ImportLine::messageKey).containsOnly("milestone.refused.differs");
    assertThat(lines.get(0).arguments())
        .containsExactly("Kick-off", "actual: 2024-04-02 ≠ –; delivered: Summary ≠ –");
    assertThat(lines.get(1).arguments())
        .containsExactly(
            "Round", "forecast: 2024-08 ≠ 2024-06-01/2024-06-30; reason: Ministers are away ≠ –");
    assertThat(lines.get(2).arguments()).containsExactly("Report", "needs: 2; 1+7 ≠ 2+14");
    assertThat(rows()).isEqualTo(before);
    assertThat(imports.run(JOYCE, plan, csv(head, "1,2024-03,Kick-off,2024-04,Visas took long,,,")))
        .extracting(ImportLine::arguments)
        .containsExactly(List.of("Kick-off", "reason: Visas took long ≠ Hosts asked"));
  }

  @Test
  void bringsAWholePlanThroughAFileIntoAnother() {
    world.today("2024-05-24");
    imports.run(
        JOYCE,
        plan,
        csv(
            "line,when,milestone,owner,forecast,reason,actual,delivered,link,needs",
            "1,2023-11-15/2023-11-16,Kick-off,Secretariat,2023-12-13,Hosts"
                + " asked,2023-12-13,=Summary,https://example.org/a,",
            "2,2024-06,\"Round, with \"\"quotes\"\"\",Expert group,,,,,,1+14"));
    byte[] export = imports.export(JOYCE, plan).getBytes(StandardCharsets.UTF_8);
    PlanId other = plans.make(JOYCE, "Copy", java.time.ZoneId.of("Africa/Nairobi")).id();

    imports.run(JOYCE, other, export);

    assertThat(imports.export(JOYCE, other)).isEqualTo(imports.export(JOYCE, plan));
    PlanSheet copy = plans.getSheet(JOYCE, other);
    assertThat(copy.milestones().get(0).delivered()).isEqualTo("=Summary");
    assertThat(copy.state(copy.milestones().get(0))).isEqualTo(MilestoneState.MET_LATE);
    assertThat(copy.milestones().get(1).name()).isEqualTo("Round, with \"quotes\"");
    assertThat(copy.needs()).singleElement().extracting(Need::gapDays).isEqualTo(14);
    assertThat(new String(export, StandardCharsets.UTF_8)).contains("'=Summary");
  }

  @Test
  void keepsTheDayAMeetingWasPlannedForBesideTheDayItWasHeld() {
    world.today("2024-05-24");

    imports.run(
        JOYCE,
        plan,
        csv(
            "when,milestone,forecast,reason,actual,delivered",
            "15–16 November 2023,Kick-off,2023-12-13,Hosts asked,2023-12-13,Summary"));

    Milestone kickOff = rows().get(0);
    assertThat(kickOff.first().code()).isEqualTo("2023-11-15/2023-11-16");
    assertThat(kickOff.actual().code()).isEqualTo("2023-12-13");
    assertThat(sheet().state(kickOff)).isEqualTo(MilestoneState.MET_LATE);
    assertThat(sheet().slip(kickOff).days()).isEqualTo(27);
  }

  @Test
  void refusesBadLinesWithTheirNumberAndReasonAndKeepsTheOthers() {
    List<ImportLine> lines =
        imports.run(
            JOYCE,
            plan,
            csv(
                "when;milestone;forecast;reason;needs",
                "soon;No date;;;",
                "2024-01;;;;",
                "2024-02;Sound;;;",
                "2024-02;Sound;;;",
                "2024-03;Sound;;;",
                "2024-04;Moved without a word;2024-05;;",
                "2024-06;Waits for nobody;;;77",
                "",
                "October to April 2024;Backwards;;;"));

    assertThat(lines)
        .filteredOn(line -> line.outcome() == Outcome.REFUSED)
        .extracting(ImportLine::number, ImportLine::messageKey)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2L, "milestone.refused.days-unreadable"),
            org.assertj.core.groups.Tuple.tuple(3L, "milestone.refused.no-name"),
            org.assertj.core.groups.Tuple.tuple(6L, "milestone.refused.planned-otherwise"),
            org.assertj.core.groups.Tuple.tuple(7L, "milestone.refused.no-reason"),
            org.assertj.core.groups.Tuple.tuple(8L, "milestone.refused.needs-unknown"),
            org.assertj.core.groups.Tuple.tuple(10L, "milestone.refused.days-unreadable"));
    assertThat(rows()).extracting(Milestone::name).containsExactly("Sound");
  }

  @Test
  void changesNothingInAPreview() {
    assertThat(imports.preview(JOYCE, plan, file("published-eleven.csv"))).hasSize(11);
    assertThat(rows()).isEmpty();
  }

  @Test
  void refusesWhatIsNoPlan() {
    assertThatThrownBy(() -> imports.preview(JOYCE, plan, csv("a,b", "1,2")))
        .hasMessageContaining("columns-missing");
    assertThatThrownBy(() -> imports.preview(JOYCE, plan, new byte[0]))
        .hasMessageContaining("columns-missing");
    assertThatThrownBy(
            () ->
                imports.preview(
                    JOYCE,
                    plan,
                    "when,milestone\n2024,Résumé".getBytes(StandardCharsets.ISO_8859_1)))
        .hasMessageContaining("not-utf-8");
    assertThatThrownBy(() -> imports.preview(JOYCE, plan, new byte[PlanFile.MOST_BYTES + 1]))
        .hasMessageContaining("file-too-large");
  }

  @Test
  void letsOnlyTheOfficeTakeAPlanInAndAuditorsTakeItOut() {
    assertThatThrownBy(() -> imports.run(AUDITOR, plan, file("ewg-work-plan.csv")))
        .isInstanceOf(NotAllowed.class);
    assertThat(imports.export(AUDITOR, plan)).contains("\"when\",\"milestone\"");
    assertThatThrownBy(() -> imports.export(AMARA, plan))
        .isInstanceOf(org.plenary.shared.NotFound.class);
  }

  private List<Milestone> rows() {
    return sheet().milestones();
  }

  private PlanSheet sheet() {
    return plans.getSheet(JOYCE, plan);
  }
}
