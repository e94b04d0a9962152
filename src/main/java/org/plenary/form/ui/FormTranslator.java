package org.plenary.form.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.plenary.form.FormEdit;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.FormSection;
import org.plenary.form.Translation;
import org.plenary.shared.Refusal;
import org.plenary.ui.Languages;
import org.plenary.ui.Toast;

/**
 * The sections and questions of a form whose own words stay as they are, to be put into the other
 * languages one by one.
 */
public class FormTranslator extends Div {

  private final List<Locale> languages;
  private final Function<List<Translation>, FormSchema> keep;
  private FormSchema form;
  private FormEdit now;

  /**
   * @param keep takes what was written and answers the form as it is now; a refusal is shown
   */
  public FormTranslator(FormSchema form, Function<List<Translation>, FormSchema> keep) {
    this(form, OtherLanguages.others(), keep);
  }

  FormTranslator(
      FormSchema form, List<Locale> languages, Function<List<Translation>, FormSchema> keep) {
    this.form = form;
    now = form.edit();
    this.languages = languages;
    this.keep = keep;
    addClassName("form-builder");
    refresh();
  }

  private void refresh() {
    removeAll();
    form.sections().forEach(section -> add(section(section)));
  }

  private Section section(FormSection section) {
    Div head = new Div(new H2(section.title()));
    // A section that only the program made, for questions outside any, has no words of its own.
    if (now.has(section.id())) {
      head.add(state(section.id()), button(section.id(), section.title()));
    }
    head.addClassName("builderhead");
    OrderedList questions = new OrderedList();
    section.fields().forEach(field -> questions.add(row(field)));
    Section frame = new Section(head, questions);
    frame.addClassName("buildersection");
    return frame;
  }

  private ListItem row(FormField field) {
    Span label = new Span(field.label());
    label.addClassName("strong");
    Div words = new Div(label, state(field.key()));
    words.addClassName("grow");
    Div line = new Div(words, button(field.key(), field.label()));
    line.addClassName("builderrow");
    return new ListItem(line);
  }

  private Span state(String key) {
    String missing =
        languages.stream()
            .filter(one -> now.translation(key, Translation.LABEL, one).isEmpty())
            .map(Languages::ownName)
            .collect(Collectors.joining(", "));
    Span state =
        new Span(
            missing.isEmpty()
                ? getTranslation("form.translator.done")
                : getTranslation("form.translator.missing", missing));
    state.addClassName("note");
    return state;
  }

  private BuilderButtons button(String key, String label) {
    return new BuilderButtons(key, label).with("words", "languages", () -> ask(key, label));
  }

  private void ask(String key, String label) {
    OtherLanguages words =
        form.findField(key)
            .map(field -> OtherLanguages.of(form, key, field, languages))
            .orElseGet(() -> OtherLanguages.of(form, section(key), languages));
    new WordsDialog(label, words, written -> keep(key, written)).open();
  }

  private FormSection section(String id) {
    return form.sections().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private boolean keep(String key, List<Translation> written) {
    try {
      form = keep.apply(written);
      now = form.edit();
    } catch (Refusal refusal) {
      Toast.refuse(getTranslation(refusal.messageKey(), refusal.arguments()));
      return false;
    }
    refresh();
    BuilderButtons.focus(this, key, "words");
    return true;
  }
}
