package org.plenary.milestone.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.milestone.Milestone;
import org.plenary.support.EnglishTexts;
import org.plenary.support.MockScreen;

class TimelineTest {

  private static final TimeScale SCALE =
      new TimeScale(SheetFixture.days("2023-10-01").from(), SheetFixture.days("2024-12-31").from());

  @RegisterExtension final MockScreen screen = new MockScreen();

  @Test
  void tellsPlanForecastAndActualInWordsBesideTheBars() {
    String told = textOf(timeline());

    assertThat(told)
        .contains("Planned 15–16 Nov 2023", "was 13 Dec 2023", "+27 days", "Met late")
        .contains("75 days overdue", "Overdue", "not met")
        .contains("Planned Jun – Jul 2024", "now 15 Jun – 31 Aug 2024", "+31 days", "Ahead");
  }

  @Test
  void showsTheSameMilestonesAndDatesAsATable() {
    String table = textOf(screen.show(new PlanTable(plans(), EnglishTexts.messages())));

    for (Milestone milestone : SheetFixture.SHEET.milestones()) {
      assertThat(table).contains(milestone.name());
      assertThat(textOf(timeline())).contains(milestone.name());
    }
    assertThat(table)
        .contains("15–16 Nov 2023", "13 Dec 2023", "+27 days", "Met late")
        .contains("early Mar 2024", "not met", "75 days overdue", "Overdue")
        .contains("15 Jun – 31 Aug 2024", "Modes and scope");
  }

  @Test
  void drawsWhatIsOverInRedStripesAndASingleDayAsAPoint() {
    assertThat(kinds(SheetFixture.MODES)).contains("plan", "over", "today");
    assertThat(kinds(SheetFixture.KICK_OFF)).contains("plan", "point actual");
    assertThat(kinds(SheetFixture.REGIONAL)).contains("plan", "forecast").doesNotContain("over");
  }

  private List<String> kinds(Milestone milestone) {
    return new Lane(milestone, SheetFixture.TODAY, SCALE)
        .getElement()
        .getChildren()
        .map(mark -> mark.getAttribute("class"))
        .toList();
  }

  private Component timeline() {
    return screen.show(
        new TimelineTable(plans(), SCALE, SheetFixture.TODAY, EnglishTexts.messages()));
  }

  private static List<PlanRowsShown> plans() {
    return List.of(new PlanRowsShown(SheetFixture.SHEET, SheetFixture.SHEET.milestones()));
  }

  private static String textOf(Component component) {
    return component.getElement().getTextRecursively();
  }
}
