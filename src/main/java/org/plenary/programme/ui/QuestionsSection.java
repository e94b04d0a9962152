package org.plenary.programme.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.plenary.form.FormSchema;
import org.plenary.form.ui.FormBuilder;
import org.plenary.form.ui.FormPreview;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Edition;
import org.plenary.programme.EntryForm;
import org.plenary.ui.SwitchButtons;

/** The questions of one form, to change and to see as an applicant sees them. */
final class QuestionsSection extends SetUpSection {

  private final EntryForm form;
  private final H3 title = new H3();
  private String schema;

  QuestionsSection(Edition edition, EntryForm form, FieldKit kit, Clock clock) {
    this.form = form;
    this.schema = form.schema();
    add(new Anchor(EditionRoutes.setUp(edition, "forms"), getTranslation("programme.forms.back")));
    title.setText(FormQuestions.title(form));
    add(title);
    FormQuestions.read(form)
        .ifPresentOrElse(
            readable -> lay(readable, kit, clock),
            () -> add(new Paragraph(getTranslation("programme.forms.unreadable"))));
  }

  @Override
  Edition applyTo(Edition edition) {
    return edition.withForms(
        edition.forms().stream()
            .map(
                other ->
                    other.key().equals(form.key())
                        ? new EntryForm(
                            other.key(), other.category(), other.applicantTypes(), schema)
                        : other)
            .toList());
  }

  private void lay(FormSchema readable, FieldKit kit, Clock clock) {
    FormPreview preview =
        new FormPreview(readable, namesOf(form.applicantTypes()::contains), clock);
    if (kit.isReadOnly()) {
      add(preview);
      return;
    }
    FormBuilder builder =
        new FormBuilder(
            readable,
            namesOf(type -> true),
            changed -> {
              schema = changed.toJson();
              title.setText(changed.title());
              preview.show(changed);
              kit.changed();
            });
    Div shown = new Div(builder);
    List<String> ways =
        List.of(
            getTranslation("programme.forms.questions"), getTranslation("programme.forms.preview"));
    add(
        new SwitchButtons(
            getTranslation("programme.forms.ways"),
            ways,
            way -> {
              shown.removeAll();
              shown.add(way == 0 ? builder : preview);
            }),
        shown);
  }

  private static Map<String, String> namesOf(Function<ApplicantType, Boolean> isShown) {
    Map<String, String> names = new LinkedHashMap<>();
    Arrays.stream(ApplicantType.values())
        .filter(isShown::apply)
        .forEach(type -> names.put(type.name().toLowerCase(Locale.ROOT), EditionWords.of(type)));
    return names;
  }
}
