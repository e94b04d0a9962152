package org.plenary.answer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenary.guideline.Change;
import org.plenary.guideline.ChangedTable;
import org.plenary.guideline.Comparison;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The public page of changes, as far as it shows a table. */
class ChangedTablePageTest {

  /** As the page reads what the next draft changed. */
  public record Changes(List<Change> changes) {

    public String anchor(Change change) {
      return "p-" + change.paragraph().id();
    }

    public List<String> positions(Change change) {
      return List.of();
    }

    public List<String> said(Change change) {
      return List.of();
    }
  }

  @Test
  void readsAsATableWithTheChangedWordsMarkedInItsCells() {
    var files = new ClassLoaderTemplateResolver();
    files.setPrefix("templates/");
    files.setSuffix(".html");
    var engine = new SpringTemplateEngine();
    engine.setTemplateResolver(files);
    var changes = new Changes(Comparison.of(ChangedTable.trace(), Locale.UK));
    String page =
        engine.process(
            "public/consultation-changes",
            Set.of("article"),
            new Context(Locale.UK, Map.of("changes", changes, "language", "en", "here", "here")));

    assertThat(page.replaceAll("<span class=\"sr\">[^<]*</span>|</?span>", ""))
        .contains(
            "<tr><th scope=\"col\">City</th><th scope=\"col\">Users</th></tr>",
            "<td>Busan | port</td><td><del>12</del><ins>14</ins> of all</td>",
            "<td><del>Seoul</del></td><td><del>20</del></td>",
            "<td><ins>Daegu</ins></td><td><ins>3</ins></td>")
        .doesNotContain("\\|");
  }
}
