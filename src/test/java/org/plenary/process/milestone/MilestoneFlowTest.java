package org.plenary.process.milestone;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plenary.milestone.Milestone;
import org.plenary.milestone.MilestoneDropped;
import org.plenary.milestone.MilestoneId;
import org.plenary.milestone.MilestoneMet;
import org.plenary.milestone.MilestoneNotices;
import org.plenary.milestone.MilestonePlanned;
import org.plenary.milestone.MilestoneRedated;
import org.plenary.milestone.Milestones;
import org.plenary.milestone.PlanId;
import org.plenary.milestone.Window;
import org.plenary.process.engine.Workflow;
import org.plenary.support.Records;

class MilestoneFlowTest {

  private static final MilestoneId ID = new MilestoneId("m1");
  private static final Window DAYS = Window.on(LocalDate.parse("2024-03-10"));

  private final Workflow workflow = mock(Workflow.class);
  private final Milestones milestones = mock(Milestones.class);
  private final MilestoneNotices notices = mock(MilestoneNotices.class);
  private final Milestone owed = Records.with(Records.blank(Milestone.class), "isSettled", true);
  private final MilestoneFlow flow = new MilestoneFlow(workflow, milestones, notices);

  @BeforeEach
  void plan() {
    plan(owed);
  }

  private void plan(Milestone milestone) {
    when(milestones.find(any())).thenReturn(Optional.of(milestone));
  }

  @Test
  void startsAProcedureForWhatIsOwed() {
    flow.on(new MilestonePlanned(ID, new PlanId("p"), DAYS, "han"));

    verify(workflow).start("milestone", "m1", Map.of());
  }

  @Test
  void startsOneForWhatFollowsAnEditionToo() {
    plan(Records.with(owed, "follows", "call"));

    flow.on(new MilestonePlanned(ID, new PlanId("p"), DAYS, "han"));

    verify(workflow).start("milestone", "m1", Map.of());
  }

  @Test
  void startsNoneForWhatWasMetBeforeItWasTakenIn() {
    plan(Records.with(owed, "metOn", LocalDate.parse("2024-03-10")));
    flow.on(new MilestonePlanned(ID, new PlanId("p"), DAYS, "han"));

    verify(workflow, never()).start(anyString(), anyString(), any());
  }

  @Test
  void movesTheTimersOfWhatMovedAndOfWhatMovedWithItAndTellsThoseItTouches() {
    MilestoneRedated moved =
        new MilestoneRedated(
            ID,
            new PlanId("p"),
            DAYS,
            DAYS,
            "Late",
            List.of(new MilestoneRedated.Move(new MilestoneId("m2"), DAYS, DAYS)),
            "han");

    flow.on(moved);

    verify(workflow).moveDates("milestone", List.of("m1"));
    verify(workflow).moveDates("milestone", List.of("m2"));
    verify(notices).tellMoved(moved);
  }

  @Test
  void settlesADateInDoubtWhenItIsMoved() {
    when(workflow.complete(eq("milestone"), eq("m1"), eq("settle-date"), any())).thenReturn(true);

    flow.on(new MilestoneRedated(ID, new PlanId("p"), DAYS, DAYS, "Misprint", List.of(), "han"));

    verify(workflow, never()).moveDates(any(), anyCollection());
  }

  @Test
  void completesTheWorkOrClosesWhatWasMetAhead() {
    flow.on(new MilestoneMet(ID, LocalDate.parse("2024-03-10"), "han"));
    verify(workflow).tell("milestone", "m1", "milestone-closed", Map.of());

    when(workflow.complete("milestone", "m2", "meet-milestone", Map.of())).thenReturn(true);
    flow.on(new MilestoneMet(new MilestoneId("m2"), LocalDate.parse("2024-03-10"), "han"));
    verify(workflow, never()).tell(eq("milestone"), eq("m2"), any(), any());
  }

  @Test
  void closesWhatWasDropped() {
    flow.on(new MilestoneDropped(ID, "No longer wanted", "han"));

    verify(workflow).tell("milestone", "m1", "milestone-closed", Map.of());
  }
}
