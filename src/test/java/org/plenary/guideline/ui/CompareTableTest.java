package org.plenary.guideline.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.plenary.guideline.ChangedTable;
import org.plenary.support.MockScreen;

class CompareTableTest {

  @RegisterExtension final MockScreen screen = new MockScreen();

  @Test
  void readsAsATableWithTheChangedWordsMarkedInItsCells() {
    CompareRows rows =
        screen.show(new CompareRows(ChangedTable.trace(), Locale.UK, Map.of(), Map.of()));
    String html = rows.getElement().getOuterHTML().replaceAll("\\s*\n\\s*", "");

    assertThat(html)
        .contains("<table>", "<tr class=\"deleted\">", "<tr class=\"inserted\">")
        .doesNotContain("\\|");
    assertThat(html.replaceAll("</t[dh]>", "#").replaceAll("<[^>]+>", ""))
        .contains(
            "City#Users#Busan | port# [deleted: 12 ]  [inserted: 14 ]  of all#",
            " [deleted: Seoul ] # [deleted: 20 ] #",
            " [inserted: Daegu ] # [inserted: 3 ] #");
  }
}
