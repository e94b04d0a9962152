package org.plenary.entry.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.plenary.entry.Entries;
import org.plenary.entry.Entry;
import org.plenary.entry.NewEntry;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Category;
import org.plenary.programme.Edition;
import org.plenary.programme.EditionDate;
import org.plenary.programme.Editions;
import org.plenary.ui.Dates;
import org.plenary.ui.EmptyState;
import org.plenary.ui.Page;
import org.plenary.ui.PageHeader;

/** Begins an entry: who applies, in which category, and what it is called for now. */
@Route("my-entries/new")
@RolesAllowed("APPLICANT")
class StartEntryView extends Page implements HasDynamicTitle {

  private final Entries entries;
  private final Person person;
  private final RadioButtonGroup<ApplicantType> type = new RadioButtonGroup<>();
  private final RadioButtonGroup<Category> category = new RadioButtonGroup<>();
  private final TextField title = new TextField();

  StartEntryView(
      Entries entries, Editions editions, CurrentPerson current, Dates dates, Clock clock) {
    this.entries = entries;
    person = current.get();
    PageHeader header =
        new PageHeader(getPageTitle())
            .crumb(getTranslation("entry.own.title"), EntryRoutes.own())
            .here(getPageTitle());
    add(header);
    List<Edition> open = OpenCalls.of(editions, clock);
    if (open.isEmpty()) {
      add(
          new EmptyState(
              "lock", getTranslation("entry.start.closed"), getTranslation("entry.own.no-call")));
      return;
    }
    Edition edition = open.get(0);
    header.facts(
        getTranslation(
            "entry.start.facts",
            edition.name(),
            dates
                .in(person.locale(), person.zone())
                .deadline(edition.date(EditionDate.CALL_CLOSES))));
    add(form(edition));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("entry.start.title");
  }

  private Component form(Edition edition) {
    type.setLabel(getTranslation("entry.start.type"));
    type.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    type.setItems(ApplicantType.values());
    type.setItemLabelGenerator(EntryScreen::type);
    category.setLabel(getTranslation("entry.start.category"));
    category.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
    category.setRenderer(CategoryChoice.renderer());
    type.addValueChangeListener(event -> offer(edition));
    title.setLabel(getTranslation("entry.start.name"));
    title.setHelperText(getTranslation("entry.start.name-hint"));
    title.setMaxLength(120);
    title.setWidthFull();
    Button start = new Button(getTranslation("entry.start.begin"), event -> start(edition));
    start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Div form = new Div(type, category, title, start);
    form.addClassNames("formcol", "startform");
    category.setVisible(false);
    return form;
  }

  /** Only what this applicant may enter can be chosen, so nobody writes for nothing. */
  private void offer(Edition edition) {
    category.setItems(
        edition.categories().stream()
            .filter(one -> edition.form(one.key(), type.getValue()).isPresent())
            .toList());
    category.setHelperText(getTranslation("entry.start.may-enter"));
    category.setVisible(true);
  }

  private void start(Edition edition) {
    type.setInvalid(type.isEmpty());
    type.setErrorMessage(getTranslation("entry.start.type-wanted"));
    category.setInvalid(category.isEmpty());
    category.setErrorMessage(getTranslation("entry.start.category-wanted"));
    title.setInvalid(title.getValue().isBlank());
    title.setErrorMessage(getTranslation("entry.start.name-wanted"));
    if (type.isEmpty() || category.isEmpty() || title.getValue().isBlank()) {
      return;
    }
    EntryScreen.attempt(
        () -> {
          Entry draft = entries.start(person, wanted(edition));
          getUI().orElseThrow().navigate(EntryRoutes.edit(draft.id()).substring(1));
        });
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
