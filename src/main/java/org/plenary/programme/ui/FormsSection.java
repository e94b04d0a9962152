package org.plenary.programme.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import org.plenary.programme.Edition;
import org.plenary.programme.EntryForm;

/** The forms of an edition: for which category and for whom, and the way to their questions. */
final class FormsSection extends SetUpSection {

  private final ListEditor<EntryForm> list;

  FormsSection(Edition edition, FieldKit kit) {
    Paragraph hint = new Paragraph(getTranslation("programme.forms.hint"));
    hint.addClassName("ink2");
    list = new ListEditor<>(kit, edition.forms(), form -> new EntryFormFields(form, kit, edition));
    add(hint, list);
    if (!kit.isReadOnly() && !edition.forms().isEmpty()) {
      EntryForm last = edition.forms().get(edition.forms().size() - 1);
      add(new AddButton(getTranslation("programme.forms.add"), () -> list.append(copyOf(last))));
    }
  }

  @Override
  Edition applyTo(Edition edition) {
    return edition.withForms(list.values());
  }

  private EntryForm copyOf(EntryForm form) {
    List<String> taken = list.values().stream().map(EntryForm::key).toList();
    return new EntryForm(
        NewKey.besides(taken, form.key()), form.category(), Set.of(), form.schema());
  }
}
