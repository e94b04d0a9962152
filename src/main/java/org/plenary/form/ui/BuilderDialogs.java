package org.plenary.form.ui;

import java.util.Map;
import org.plenary.form.FieldType;
import org.plenary.form.FormField;
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

  void edit(FormField field) {
    new QuestionDialog(builder.schema(), field, applicantTypes, builder::change).open();
  }

  void edit(FormSection section) {
    OtherLanguages languages =
        OtherLanguages.of(builder.schema(), section, OtherLanguages.others());
    new SectionDialog(section.title(), section.hint(), languages)
        .whenDone(
            (title, hint) ->
                builder.change(
                    edit ->
                        languages.writeTo(
                            edit.label(section.id(), title).hint(section.id(), hint))))
        .open();
  }

  /** Asks what words to read say in other languages. */
  void translate(FormField note) {
    OtherLanguages languages = OtherLanguages.of(builder.schema(), note, OtherLanguages.others());
    new WordsDialog(note.label(), languages, words -> builder.change(languages::writeTo)).open();
  }

  void addTo(FormSection section) {
    new NewQuestionDialog((type, label) -> add(section, type, label)).open();
  }

  void addSection() {
    new SectionDialog("", "", null)
        .whenDone((title, hint) -> builder.change(edit -> edit.hint(edit.addSection(title), hint)))
        .open();
  }

  private boolean add(FormSection section, FieldType type, String label) {
    String[] key = new String[1];
    boolean added =
        builder.change(
            edit -> {
              key[0] = edit.add(section.id(), type, label);
              return edit;
            });
    if (added && type != FieldType.NOTE) {
      builder.find(key[0]).ifPresent(this::edit);
    }
    return added;
  }
}
