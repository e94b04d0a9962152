package org.plenary.entry.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.plenary.entry.NewEntry;
import org.plenary.identity.Person;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Category;
import org.plenary.programme.Edition;

/** Who applies, in which category, and what the entry is called for now. */
class StartForm extends Div {

  private final RadioButtonGroup<ApplicantType> type = new RadioButtonGroup<>();
  private final RadioButtonGroup<Category> category = new RadioButtonGroup<>();
  private final TextField title = new TextField();
  private final Person person;
  private final Consumer<NewEntry> start;

  StartForm(Edition edition, Person person, Consumer<NewEntry> start) {
    this.person = person;
    this.start = start;
    addClassNames("formcol", "startform");
    type.setLabel(getTranslation("entry.start.type"));
    type.setRequiredIndicatorVisible(true);
    type.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    type.setItems(ApplicantType.values());
    type.setItemLabelGenerator(EntryScreen::type);
    category.setLabel(getTranslation("entry.start.category"));
    category.setRequiredIndicatorVisible(true);
    category.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    category.setRenderer(CategoryChoice.renderer());
    category.setVisible(false);
    type.addValueChangeListener(event -> offer(edition));
    title.setLabel(getTranslation("entry.start.name"));
    title.setHelperText(getTranslation("entry.start.name-hint"));
    title.setMaxLength(120);
    title.setWidthFull();
    title.setRequiredIndicatorVisible(true);
    Button begin = new Button(getTranslation("entry.start.begin"), event -> begin(edition));
    begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    add(type, category, title, begin);
  }

  /** Only what this applicant may enter can be chosen, so nobody writes for nothing. */
  private void offer(Edition edition) {
    category.setItems(
        edition.categories().stream()
            .filter(one -> edition.form(one.key(), type.getValue()).isPresent())
            .toList());
    category.setHelperText(getTranslation("entry.start.may-enter"));
    // Nobody has passed it over yet, also where the form was sent before it was there.
    category.setInvalid(false);
    category.setVisible(true);
  }

  private void begin(Edition edition) {
    type.setInvalid(type.isEmpty());
    type.setErrorMessage(getTranslation("entry.start.type-wanted"));
    category.setInvalid(category.isVisible() && category.isEmpty());
    category.setErrorMessage(getTranslation("entry.start.category-wanted"));
    title.setInvalid(title.getValue().isBlank());
    title.setErrorMessage(getTranslation("entry.start.name-wanted"));
    if (type.isEmpty() || category.isEmpty() || title.getValue().isBlank()) {
      return;
    }
    start.accept(wanted(edition));
  }

  private NewEntry wanted(Edition edition) {
    boolean isIndividual = type.getValue() == ApplicantType.INDIVIDUAL;
    return new NewEntry(
        edition.id(),
        category.getValue().key(),
        type.getValue(),
        isIndividual ? "" : person.organisation(),
        "",
        "",
        "",
        title.getValue().strip());
  }
}
