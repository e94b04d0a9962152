package org.plenary.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.plenary.form.FormSchema;
import org.plenary.form.FormSection;
import org.plenary.form.Problem;

/** The honest list: everything that keeps the form from being sent, each line a way to it. */
final class MissingList extends Div {

  /** More than these stand folded, or an empty form would open with a page of omissions. */
  private static final int SHOWN = 6;

  private final FormSchema schema;
  private final Consumer<Problem> goThere;
  private List<Object> shown = List.of();

  MissingList(FormSchema schema, Consumer<Problem> goThere) {
    this.schema = schema;
    this.goThere = goThere;
    addClassName("missing");
  }

  void show(List<Problem> problems, String currentSection) {
    List<Object> now = List.of(problems, currentSection);
    if (!now.equals(shown)) {
      shown = now;
      draw(problems, currentSection);
    }
  }

  private void draw(List<Problem> problems, String currentSection) {
    removeAll();
    if (problems.isEmpty()) {
      add(new Paragraph(getTranslation("form.missing.nothing")));
      return;
    }
    int shown = problems.size() <= SHOWN + 1 ? problems.size() : SHOWN;
    add(list(problems.subList(0, shown), currentSection));
    if (shown < problems.size()) {
      String more = getTranslation("form.missing.more", problems.size() - shown);
      add(
          new NativeDetails(
              new Span(more), list(problems.subList(shown, problems.size()), currentSection)));
    }
  }

  private UnorderedList list(List<Problem> problems, String currentSection) {
    UnorderedList list = new UnorderedList();
    for (Problem problem : problems) {
      NativeButton link = new NativeButton(words(problem), event -> goThere.accept(problem));
      link.addClassName("linklike");
      Span where = new Span(section(problem, currentSection));
      where.addClassName("note");
      list.add(new ListItem(link, where));
    }
    return list;
  }

  private String words(Problem problem) {
    String label = schema.labelOf(problem);
    if (problem.rowIndex() == null) {
      return label;
    }
    String group = schema.findField(problem.topKey()).map(field -> field.label()).orElse("");
    return getTranslation("form.missing.in-row", label, group, problem.rowIndex() + 1);
  }

  private String section(Problem problem, String currentSection) {
    FormSection section = schema.findSectionOf(problem.topKey()).orElseThrow();
    return section.id().equals(currentSection)
        ? getTranslation("form.missing.this-section")
        : section.title();
  }
}
