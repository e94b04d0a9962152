package org.plenary.milestone.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.milestone.ImportLine;
import org.plenary.milestone.ImportLine.Outcome;
import org.plenary.support.MockScreen;

class ImportReportTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  @Test
  void namesTheLineAndTheReasonOfWhatIsRefusedOrInDoubt() {
    screen.show(
        new ImportReport(
            List.of(
                new ImportLine(2, Outcome.ADDED, "Sound", "", List.of()),
                new ImportLine(
                    3,
                    Outcome.REFUSED,
                    "No date",
                    "milestone.refused.days-unreadable",
                    List.of("soon")),
                new ImportLine(
                    9,
                    Outcome.DOUBTED,
                    "Drafts",
                    "milestone.import.doubted",
                    List.of(1, "Announce")))));

    String told = _get(ImportReport.class).getElement().getTextRecursively();
    assertThat(told)
        .contains("2 to add, 0 in the plan already, 1 refused")
        .contains("Line 3: No date", "“soon” is no date.", "Refused")
        .contains("Line 9: Drafts", "number 1 of the plan, “Announce”", "Check the date");
    assertThat(_get(UnorderedList.class).getChildren()).hasSize(2);
  }
}
