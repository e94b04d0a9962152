package org.plenary.guideline;

import java.io.ByteArrayOutputStream;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.stream.Stream;
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
    return html(by, id, WrittenInto.nothing());
  }

  /** Tagged, with title and language, so that it can be read aloud. */
  public byte[] pdf(Person by, DraftId id) {
    return pdf(by, id, WrittenInto.nothing());
  }

  public byte[] docx(Person by, DraftId id) {
    return docx(by, id, WrittenInto.nothing());
  }

  /** These three are of the draft with what others write into it; its lines are counted anew. */
  public String html(Person by, DraftId id, WrittenInto into) {
    return html(drafts.get(by, id), by.locale(), by.zone(), into);
  }

  public byte[] pdf(Person by, DraftId id, WrittenInto into) {
    return pdf(drafts.get(by, id), by.locale(), by.zone(), into);
  }

  public byte[] docx(Person by, DraftId id, WrittenInto into) {
    return docx(drafts.get(by, id), by.locale(), by.zone(), into);
  }

  /** These three are for whoever knows that everybody may read the draft; its times are in UTC. */
  public String html(Draft draft, Locale locale) {
    return html(draft, locale, ZoneOffset.UTC, WrittenInto.nothing());
  }

  public byte[] pdf(Draft draft, Locale locale) {
    return pdf(draft, locale, ZoneOffset.UTC, WrittenInto.nothing());
  }

  public byte[] docx(Draft draft, Locale locale) {
    return docx(draft, locale, ZoneOffset.UTC, WrittenInto.nothing());
  }

  private String html(Draft draft, Locale locale, ZoneId zone, WrittenInto into) {
    return new DraftHtml(sheet(draft, locale, zone, "guideline.export.lines", into)).html();
  }

  private byte[] pdf(Draft draft, Locale locale, ZoneId zone, WrittenInto into) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Pdf.writeTagged(html(draft, locale, zone, into), out);
    return out.toByteArray();
  }

  private byte[] docx(Draft draft, Locale locale, ZoneId zone, WrittenInto into) {
    return new DocxWriter(sheet(draft, locale, zone, "guideline.export.lines-word", into)).write();
  }

  private DraftSheet sheet(
      Draft draft, Locale locale, ZoneId zone, String linesKey, WrittenInto into) {
    Guideline guideline = guidelines.get(draft.guideline());
    // Before the text: what is changed between the two counts as changed since.
    ExportedFrom from = new ExportedFrom(draft.id(), drafts.getRevision(draft.id()));
    String lines = messages.get(locale, linesKey);
    return new DraftSheet(
        guideline.title(),
        messages.get(locale, "guideline.draft.name", draft.number()),
        guideline.language(),
        facts(draft, locale, zone),
        Stream.of(
                draft.sha256() == null
                    ? ""
                    : messages.get(locale, "guideline.export.sha256", draft.sha256()),
                into.note(),
                lines)
            .filter(line -> !line.isEmpty())
            .toList(),
        messages.get(locale, "guideline.export.note"),
        into.text().apply(drafts.listParagraphs(draft.id())),
        from);
  }

  private String facts(Draft draft, Locale locale, ZoneId zone) {
    if (draft.frozenAt() == null) {
      return messages.get(locale, "guideline.export.working", draft.number());
    }
    return messages.get(
        locale,
        "guideline.export.frozen",
        draft.number(),
        dates.in(locale, zone).deadline(new Deadline(draft.frozenAt(), zone, "")));
  }
}
