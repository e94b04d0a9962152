package org.plenary.guideline;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.plenary.identity.Person;
import org.plenary.shared.Deadline;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.plenary.ui.Pdf;
import org.springframework.stereotype.Service;

/** Drafts as files, for whoever may read them. HTML and PDF count the same lines. */
@Service
public class DraftExports {

  private final Drafts drafts;
  private final Guidelines guidelines;
  private final Dates dates;
  private final Messages messages;

  DraftExports(Drafts drafts, Guidelines guidelines, Dates dates, Messages messages) {
    this.drafts = drafts;
    this.guidelines = guidelines;
    this.dates = dates;
    this.messages = messages;
  }

  public String html(Person by, DraftId id) {
    return new DraftHtml(sheet(by, id, "guideline.export.lines")).html();
  }

  /** Tagged, with title and language, so that it can be read aloud. */
  public byte[] pdf(Person by, DraftId id) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Pdf.writeTagged(new DraftHtml(sheet(by, id, "guideline.export.lines")).html(), out);
    return out.toByteArray();
  }

  public byte[] docx(Person by, DraftId id) {
    return new DocxWriter(sheet(by, id, "guideline.export.lines-word")).write();
  }

  private DraftSheet sheet(Person by, DraftId id, String linesKey) {
    Draft draft = drafts.get(by, id);
    Guideline guideline = guidelines.get(draft.guideline());
    Locale locale = by.locale();
    String lines = messages.get(locale, linesKey);
    return new DraftSheet(
        guideline.title(),
        messages.get(locale, "guideline.draft.name", draft.number()),
        guideline.language(),
        facts(by, draft),
        draft.sha256() == null
            ? List.of(lines)
            : List.of(messages.get(locale, "guideline.export.sha256", draft.sha256()), lines),
        messages.get(locale, "guideline.export.note"),
        drafts.listParagraphs(id));
  }

  private String facts(Person by, Draft draft) {
    if (draft.frozenAt() == null) {
      return messages.get(by.locale(), "guideline.export.working", draft.number());
    }
    return messages.get(
        by.locale(),
        "guideline.export.frozen",
        draft.number(),
        dates.in(by.locale(), by.zone()).deadline(new Deadline(draft.frozenAt(), by.zone(), "")));
  }
}
