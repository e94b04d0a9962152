package org.plenary.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenary.guideline.ChangedTable;

class RedlinePageTest {

  @Test
  void readsATableAsATableWithTheChangedWordsMarkedInItsCells() {
    OfflinePage page = new OfflinePage("Redline", Locale.UK);
    RedlinePage.write(page, "Removed", ChangedTable.trace(), Map.of(), Locale.UK);

    assertThat(page.html().replaceAll("</?span>| dir=\"auto\"", ""))
        .contains(
            "<tr><th>City</th><th>Users</th></tr>",
            "<td>Busan | port</td><td><del>12</del><ins>14</ins> of all</td>",
            "<td><del>Seoul</del></td><td><del>20</del></td>",
            "<td><ins>Daegu</ins></td><td><ins>3</ins></td>");
  }
}
