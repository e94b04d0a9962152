package org.plenary.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.plenary.form.FormField;
import org.plenary.form.FormSection;
import org.plenary.form.Problem;

/** The questions of one section. All are made once; those not asked now are hidden. */
final class SectionPage extends Div {

  private final FormSection section;
  private final AnswerSheet sheet;
  private final Map<String, FieldFrame> frames = new LinkedHashMap<>();
  private final H2 heading = new H2();

  SectionPage(
      FormSection section, FormDocument document, AnswerSheet sheet, Consumer<FieldFrame> changed) {
    this.section = section;
    this.sheet = sheet;
    addClassName("sectionpage");
    heading.setText(section.title());
    heading.getElement().setAttribute("tabindex", "-1");
    heading.setVisible(!section.title().isEmpty());
    add(heading);
    Original.of(section).ifPresent(this::add);
    if (!section.hint().isEmpty()) {
      Paragraph hint = new Paragraph(section.hint());
      hint.addClassName("hint");
      add(hint);
    }
    add(grid(document, changed));
  }

  FormSection section() {
    return section;
  }

  Optional<FieldFrame> findFrame(String key) {
    return Optional.ofNullable(frames.get(key));
  }

  Iterable<FieldFrame> frames() {
    return frames.values();
  }

  void focusHeading() {
    heading.getElement().callJsFunction("focus");
    heading.scrollIntoView();
  }

  /** Shows what is asked now. */
  void refresh() {
    List<FormField> shown = sheet.fields(section);
    frames.values().forEach(frame -> frame.setVisible(shown.contains(frame.field())));
  }

  /** Says at each field what is wrong, and with {@code complete} also what is missing. */
  void complain(boolean complete) {
    Map<String, List<Problem>> problems = problems(complete);
    frames.values().forEach(frame -> complain(frame, problems));
  }

  void complain(FieldFrame frame, boolean complete) {
    complain(frame, problems(complete));
  }

  /** Takes back what was said about a field that is right now. */
  void forgive(FieldFrame frame, boolean complete) {
    Map<String, List<Problem>> problems = problems(complete);
    if (!problems.containsKey(frame.field().key())) {
      complain(frame, problems);
    }
  }

  private Map<String, List<Problem>> problems(boolean complete) {
    return sheet.check(complete).stream().collect(Collectors.groupingBy(Problem::topKey));
  }

  private void complain(FieldFrame frame, Map<String, List<Problem>> problems) {
    frame.complain(problems.getOrDefault(frame.field().key(), List.of()), this::words);
  }

  private String words(Problem problem) {
    return getTranslation(problem.messageKey(), problem.args().toArray());
  }

  private FieldGrid grid(FormDocument document, Consumer<FieldFrame> changed) {
    FieldGrid grid = new FieldGrid();
    FieldViews views = new FieldViews(document, getLocale());
    for (FormField field : section.fields()) {
      FieldFrame frame = new FieldFrame(field, document, views, sheet.answers());
      frame.grewFrom(sheet.revision(field.key()));
      frame.onChange(() -> changed.accept(frame));
      frames.put(field.key(), frame);
      grid.add(frame);
    }
    return grid;
  }
}
