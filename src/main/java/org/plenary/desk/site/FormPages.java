package org.plenary.desk.site;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plenary.desk.site.PrizeForm.Asked;
import org.plenary.desk.site.PrizeForm.Part;
import org.plenary.form.FieldOption;
import org.plenary.form.FieldType;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.FormSection;
import org.plenary.programme.ApplicantType;
import org.plenary.programme.Edition;
import org.plenary.programme.EntryForm;
import org.plenary.ui.Messages;

/** Reads the entry forms of an edition for those who wish to see them before they write. */
final class FormPages {

  private static final String APPLICANT = "desk.site.applicant.";

  private final FormWords words;

  private FormPages(FormWords words) {
    this.words = words;
  }

  static List<FormLink> links(Edition edition, String category) {
    return edition.forms().stream()
        .filter(form -> form.category().equals(category))
        .map(form -> new FormLink(form.key(), types(form)))
        .toList();
  }

  static PrizeForm read(Edition edition, EntryForm form, Messages messages, Locale locale) {
    FormSchema schema = FormSchema.read(form.schema()).in(locale);
    FormPages reader = new FormPages(new FormWords(messages, locale));
    return new PrizeForm(
        edition.code(),
        edition.name(),
        schema.title(),
        edition.category(form.category()).name(),
        types(form).stream().map(APPLICANT::concat).toList(),
        schema.sections().stream().map(section -> reader.part(section, form)).toList());
  }

  private static List<String> types(EntryForm form) {
    return Arrays.stream(ApplicantType.values())
        .filter(form.applicantTypes()::contains)
        .map(type -> type.name().toLowerCase(Locale.ROOT))
        .toList();
  }

  private Part part(FormSection section, EntryForm form) {
    return new Part(
        section.title(),
        section.hint(),
        only(section.showFor(), form),
        section.hiddenWhen() == null,
        section.fields().stream().map(field -> asked(field, form)).toList());
  }

  private Asked asked(FormField field, EntryForm form) {
    return new Asked(
        field.label(),
        field.hint(),
        field.type() == FieldType.NOTE,
        field.required(),
        words.rule(field),
        field.type() == FieldType.COUNTRY
            ? List.of()
            : field.options().stream().map(FieldOption::label).toList(),
        only(field.showFor(), form),
        field.hiddenWhen() == null,
        field.children().stream().map(child -> asked(child, form)).toList());
  }

  /** Nobody need be told who is asked where everybody is who fills in this form. */
  private static List<String> only(Set<String> showFor, EntryForm form) {
    List<String> asked =
        types(form).stream()
            .filter(type -> showFor.contains(type.toUpperCase(Locale.ROOT)))
            .toList();
    return asked.size() == form.applicantTypes().size()
        ? List.of()
        : asked.stream().map(APPLICANT::concat).toList();
  }
}
