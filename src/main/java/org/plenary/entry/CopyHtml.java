package org.plenary.entry;

import java.util.List;
import java.util.Map;
import org.plenary.form.Answers;
import org.plenary.form.FormField;
import org.plenary.form.FormSchema;
import org.plenary.form.FormSection;
import org.plenary.ui.PaperPage;

/**
 * A frozen copy as a page of HTML. Questions stand in the words that count; beneath them, what they
 * were in the language of who reads, as the form said it when the entry was sent.
 */
class CopyHtml {

  private static final String STYLE =
      """
      h2 { font-size: 12.5pt; margin: 8mm 0 2mm 0; border-bottom: 0.5pt solid #87827a }
      .translated { font-size: 8.5pt; color: #4e4d4a; margin: 0 0 1mm 0; page-break-after: avoid }
      .none { color: #66645f }
      .row { margin: 1mm 0 2mm 3mm; border-left: 1pt solid #dedbd3 }
      .row th { padding-left: 3mm }
      """;

  private final CopyWords words;
  private final Submission sent;
  private final PaperPage page;

  CopyHtml(CopyWords words, Submission sent) {
    this.words = words;
    this.sent = sent;
    page = new PaperPage(sent.title(), STYLE);
  }

  String html() {
    page.paragraph("", words.edition().name());
    page.element("h1", sent.title());
    receipt();
    Map<String, Object> context = EntryForms.context(sent.category(), sent.applicantType());
    FormSchema form = sent.form().in(words.locale());
    for (FormSection section : form.shownSections(sent.answers(), context)) {
      heading("h2", section.title(), section.original());
      section.shownFields(sent.answers(), context).forEach(field -> answer(field, sent.answers()));
    }
    return page.html();
  }

  private void receipt() {
    page.startTable("");
    page.fact(words.text("entry.copy.receipt"), sent.receipt());
    page.fact(words.text("entry.copy.arrived"), words.arrived(sent));
    page.fact(words.text("entry.copy.version"), String.valueOf(sent.version()));
    page.fact(words.text("entry.copy.category"), words.category(sent));
    page.fact(words.text("entry.copy.applicant"), sent.applicant());
    page.hash(words.text("entry.copy.sha256"), sent.sha256());
    page.endTable();
    NameGone gone = sent.nameGone();
    if (gone != null) {
      page.paragraph("hash", words.text("entry.copy.name-gone", words.day(gone), gone.sha256()));
    }
  }

  private void answer(FormField field, Answers answers) {
    if (!field.type().isAnswered()) {
      return;
    }
    heading("h3", field.label(), field.original());
    if (!answers.has(field.key())) {
      page.paragraph("none", words.text("entry.copy.no-answer"));
      return;
    }
    switch (field.type()) {
      case ROWS -> answers.rows(field.key()).forEach(row -> row(field, row));
      case FILES -> files(field, answers);
      case CHECKBOX -> page.paragraph("", words.text("entry.copy.yes"));
      case CHOICE, COUNTRY, CHOICES ->
          page.paragraph("", String.join(", ", choices(field, answers)));
      default -> page.paragraph("", answers.text(field.key()) + unit(field));
    }
  }

  private void heading(String element, String read, String original) {
    page.element(element, original.isEmpty() ? read : original);
    if (!original.isEmpty() && !original.equals(read)) {
      page.paragraph("translated", read);
    }
  }

  private void row(FormField field, Answers row) {
    page.startTable("row");
    field
        .children()
        .forEach(
            child -> page.fact(child.labelWithOriginal(), child.labelOf(row.text(child.key()))));
    page.endTable();
  }

  private void files(FormField field, Answers answers) {
    answers
        .files(field.key())
        .forEach(
            file -> {
              page.paragraph("", file.name());
              page.paragraph("hash", words.text("entry.copy.file", file.size(), file.sha256()));
            });
  }

  private static List<String> choices(FormField field, Answers answers) {
    return answers.choices(field.key()).stream().map(field::labelOf).toList();
  }

  private static String unit(FormField field) {
    return field.unit().isEmpty() ? "" : " " + field.unit();
  }
}
