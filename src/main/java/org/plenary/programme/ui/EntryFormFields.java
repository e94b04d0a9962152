package org.plenary.programme.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Category;
import org.plenary.programme.Edition;
import org.plenary.programme.EntryForm;
import org.plenary.ui.LinkButton;

/** The fields of one form in the list of forms. */
final class EntryFormFields implements ItemFields<EntryForm> {

  private final EntryForm form;
  private final Select<String> category;
  private final CheckboxGroup<ApplicantType> applicants;
  private final Div component = new Div();

  EntryFormFields(EntryForm form, FieldKit kit, Edition edition) {
    this.form = form;
    List<String> categories = edition.categories().stream().map(Category::key).toList();
    category =
        kit.select(
            text("programme.field.category"),
            categories,
            categories.contains(form.category()) ? form.category() : null,
            key -> edition.findCategory(key).map(Category::name).orElse(key));
    applicants =
        kit.checks(
            text("programme.field.applicant-types"),
            Arrays.asList(ApplicantType.values()),
            form.applicantTypes(),
            EditionWords::of);
    String href = EditionRoutes.setUp(edition, "forms") + "/" + form.key();
    String words = text(kit.isReadOnly() ? "programme.forms.read" : "programme.forms.edit");
    LinkButton open = new LinkButton(words, href).icon("pen-line");
    open.getElement().setAttribute("aria-label", words + ": " + name());
    component.add(new H3(name()), category, applicants, open);
  }

  @Override
  public Component component() {
    return component;
  }

  @Override
  public EntryForm value() {
    String chosen = category.getValue() == null ? form.category() : category.getValue();
    return new EntryForm(form.key(), chosen, applicants.getValue(), form.schema());
  }

  @Override
  public String name() {
    return FormQuestions.title(form);
  }

  private String text(String key) {
    return component.getTranslation(key);
  }
}
