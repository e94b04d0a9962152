package org.plenary.form.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.InputField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenary.form.FieldOption;
import org.plenary.form.FieldType;
import org.plenary.form.FormField;
import org.plenary.ui.CountryBox;
import org.plenary.ui.DatePickers;

/** Makes the Vaadin field for each kind of question. */
final class FieldViews {

  /** Short enough to lose little, long enough not to save every letter. */
  private static final int MILLISECONDS_TYPING = 1500;

  /** Up to here a list can be taken in at a glance. */
  private static final int SEARCHED_FROM = 13;

  /** More options than this are quicker to search than to read. */
  private static final int OPTIONS_TO_READ = 6;

  private static final int BOXES_TO_READ = 10;

  private final FormDocument document;
  private final Locale locale;

  FieldViews(FormDocument document, Locale locale) {
    this.document = document;
    this.locale = locale;
  }

  FieldView of(FormField question) {
    return switch (question.type()) {
      case TEXT -> text(question);
      case LONG_TEXT -> new LongTextView(question, longText(question));
      case NUMBER -> number(question);
      case DATE -> date(question);
      case CHOICE ->
          question.options().size() <= OPTIONS_TO_READ ? radio(question) : select(question);
      case CHOICES -> question.options().size() <= BOXES_TO_READ ? boxes(question) : tags(question);
      case COUNTRY -> country(question);
      case CHECKBOX -> checkbox(question);
      case FILES -> new FilesView(question, document.fileSlot(question));
      case ROWS -> new RowsView(question, this);
      case NOTE -> new NoteView(new Paragraph(question.label()));
    };
  }

  private FieldView text(FormField question) {
    TextField field = dressed(question, new TextField());
    typing(field);
    switch (question.format()) {
      case EMAIL -> keyboardFor("email", field);
      case PHONE -> keyboardFor("tel", field);
      case LINK -> keyboardFor("url", field);
      case ANY, YEAR -> {}
    }
    return new ValueView<>(question, field, text -> text, Object::toString);
  }

  private TextArea longText(FormField question) {
    TextArea area = dressed(question, new TextArea());
    area.addClassName("wr");
    area.setMinRows(question.maxWords() != null && question.maxWords() > 150 ? 6 : 3);
    typing(area);
    return area;
  }

  private FieldView number(FormField question) {
    TextField field = dressed(question, new TextField());
    typing(field);
    keyboardFor("decimal", field);
    NumberText numbers = new NumberText(question, locale);
    return new ValueView<>(question, field, numbers::read, numbers::write);
  }

  /** Which keys a phone shows; the field itself does not hand the wish on to its box. */
  private static void keyboardFor(String mode, TextField field) {
    field.getElement().executeJs("this.inputElement.inputMode = $0", mode);
  }

  private FieldView date(FormField question) {
    DatePicker picker = dressed(question, DatePickers.day());
    DatePickers.sayWhenUnread(picker);
    return new ValueView<>(question, picker, date -> date, FieldViews::dateOrNone);
  }

  private FieldView radio(FormField question) {
    RadioButtonGroup<String> group = dressed(question, new RadioButtonGroup<>());
    group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    group.setItems(values(question));
    group.setItemLabelGenerator(question::labelOf);
    return new ValueView<>(question, group, choice -> choice, choice -> offered(question, choice));
  }

  private FieldView select(FormField question) {
    if (question.options().size() >= SEARCHED_FROM) {
      return search(question);
    }
    Select<String> select = dressed(question, new Select<>());
    select.setItems(values(question));
    select.setItemLabelGenerator(question::labelOf);
    return new ValueView<>(question, select, choice -> choice, choice -> offered(question, choice));
  }

  /** Two hundred countries are found by typing, not by scrolling. */
  private FieldView search(FormField question) {
    ComboBox<String> box = dressed(question, new ComboBox<>());
    box.setItems(values(question));
    box.setItemLabelGenerator(question::labelOf);
    return new ValueView<>(question, box, choice -> choice, choice -> offered(question, choice));
  }

  /** What was typed and is on no list stays to be read, whether long ago or just now. */
  private FieldView country(FormField question) {
    ComboBox<String> box = dressed(question, new ComboBox<>());
    List<String> codes = values(question);
    box.setItemLabelGenerator(question::labelOf);
    CountryBox.findInBrowser(box, codes);
    Function<Object, String> choice =
        answer -> {
          String value = question.valueOf(answer);
          if (!codes.contains(value)) {
            box.getListDataView().addItem(value);
          }
          return value;
        };
    box.addCustomValueSetListener(typed -> box.setValue(choice.apply(typed.getDetail())));
    return new ValueView<>(question, box, chosen -> chosen, choice::apply);
  }

  private FieldView boxes(FormField question) {
    CheckboxGroup<String> group = dressed(question, new CheckboxGroup<>());
    group.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
    group.setItems(values(question));
    group.setItemLabelGenerator(question::labelOf);
    // A group of boxes may not say that it is required: ARIA has no word for it.
    group.setRequiredIndicatorVisible(false);
    return new ValueView<>(question, group, set -> inOrder(question, set), FieldViews::set);
  }

  private FieldView tags(FormField question) {
    MultiSelectComboBox<String> tags = dressed(question, new MultiSelectComboBox<>());
    tags.setItems(values(question));
    tags.setItemLabelGenerator(question::labelOf);
    return new ValueView<>(question, tags, set -> inOrder(question, set), FieldViews::set);
  }

  private FieldView checkbox(FormField question) {
    Checkbox box = dressed(question, new Checkbox());
    return new ValueView<>(question, box, ticked -> ticked, Boolean.TRUE::equals);
  }

  private <C extends Component & InputField<?, ?> & HasValidation> C dressed(
      FormField question, C field) {
    field.setLabel(label(field, question));
    Original.of(question)
        .ifPresentOrElse(
            original -> field.setHelperComponent(new Div(original, new Div(question.hint()))),
            () -> field.setHelperText(question.hint()));
    field.getElement().getThemeList().add("helper-above-field");
    // Only this module says what is wrong, in its own words and at its own moment.
    field.setManualValidation(true);
    field.setRequiredIndicatorVisible(question.required());
    field.setWidthFull();
    if (!question.unit().isEmpty() && field instanceof TextField text) {
      text.setSuffixComponent(new Span(question.unit()));
    }
    return field;
  }

  private static String label(Component component, FormField question) {
    boolean saysSo = question.required() || question.type() == FieldType.CHECKBOX;
    return saysSo
        ? question.label()
        : component.getTranslation("form.field.optional", question.label());
  }

  // Leaving a field flushes what still waits to be sent, since the editor listens to that too.
  private static void typing(HasValueChangeMode field) {
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(MILLISECONDS_TYPING);
  }

  private static List<String> values(FormField question) {
    return question.options().stream().map(FieldOption::value).toList();
  }

  // An option that was taken out of the form since cannot be shown as chosen.
  private static @Nullable String offered(FormField question, Object choice) {
    return values(question).contains(choice.toString()) ? choice.toString() : null;
  }

  private static List<String> inOrder(FormField question, Set<String> chosen) {
    return values(question).stream().filter(chosen::contains).toList();
  }

  private static Set<String> set(Object value) {
    Set<String> chosen = new LinkedHashSet<>();
    Collection<?> choices = value instanceof Collection<?> list ? list : List.of(value);
    choices.forEach(choice -> chosen.add(choice.toString()));
    return chosen;
  }

  private static @Nullable LocalDate dateOrNone(Object value) {
    try {
      return LocalDate.parse(value.toString());
    } catch (DateTimeException notADate) {
      return null;
    }
  }
}
