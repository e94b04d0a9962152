package org.plenary.form.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.plenary.form.FieldType;
import org.plenary.form.FormEdit;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.FormSection;

/**
 * Asks for the words of what is added to a form or changed in it, and hands them to its builder.
 */
final class BuilderDialogs {

  private final FormBuilder builder;
  private final Map<String, String> applicantTypes;

  BuilderDialogs(FormBuilder builder, Map<String, String> applicantTypes) {
    this.builder = builder;
    this.applicantTypes = applicantTypes;
  }

  /**
   * @param path the key of the question; of one in the rows of a group with the group's before it
   */
  void edit(String path, FormField field) {
    FormSchema form = builder.schema();
    List<QuestionPart> parts = new ArrayList<>(List.of(new WordsPart(field)));
    if (field.type().isAnswered()) {
      parts.add(new AnswerPart(form, path, field));
    }
    if (!path.contains(".")) {
      parts.add(new AudiencePart(applicantTypes, field.showFor()));
      parts.add(new ConditionPart(form, field.hiddenWhen(), before(form.fields(), field)));
    }
    OtherLanguages languages = OtherLanguages.of(form, path, field, OtherLanguages.others());
    open(path, parts, languages, "form.builder.question", "form.builder.save");
  }

  void edit(FormSection section) {
    FormSchema form = builder.schema();
    List<FormField> earlier =
        before(form.sections(), section).stream().flatMap(one -> one.fields().stream()).toList();
    List<QuestionPart> parts =
        List.of(
            new SectionPart(section),
            new AudiencePart(applicantTypes, section.showFor()),
            new ConditionPart(form, section.hiddenWhen(), earlier));
    OtherLanguages languages = OtherLanguages.of(form, section, OtherLanguages.others());
    open(section.id(), parts, languages, "form.builder.section", "form.builder.save-section");
  }

  void editTitle() {
    FormSchema form = builder.schema();
    open(
        FormEdit.WHOLE,
        List.of(new TitlePart(form.title())),
        OtherLanguages.ofTitle(form, OtherLanguages.others()),
        "form.builder.form-title",
        "form.builder.save-title");
  }

  private void open(
      String key,
      List<QuestionPart> parts,
      OtherLanguages languages,
      String titleKey,
      String saveKey) {
    new QuestionDialog(key, parts, languages, change -> builder.change(key, change))
        .named(builder.getTranslation(titleKey), builder.getTranslation(saveKey))
        .open();
  }

  private static <T> List<T> before(List<T> all, T one) {
    return all.subList(0, all.indexOf(one));
  }

  void addTo(FormSection section) {
    new NewQuestionDialog(
            List.of(FieldType.values()),
            (type, label) -> add(edit -> edit.add(section.id(), type, label)))
        .open();
  }

  /** Adds a question to the rows of a repeated group. */
  void addTo(FormField group) {
    new NewQuestionDialog(
            BuilderFacts.IN_ROWS,
            (type, label) -> add(edit -> edit.addColumn(group.key(), type, label)))
        .open();
  }

  void addSection() {
    new NewSectionDialog(
            (title, hint) -> builder.change(edit -> edit.hint(edit.addSection(title), hint)))
        .open();
  }

  private boolean add(Function<FormEdit, String> addition) {
    String[] key = new String[1];
    boolean added =
        builder.change(
            edit -> {
              key[0] = addition.apply(edit);
              return edit;
            });
    if (added) {
      builder.find(key[0]).ifPresent(field -> edit(key[0], field));
    }
    return added;
  }
}
