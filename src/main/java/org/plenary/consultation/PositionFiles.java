package org.plenary.consultation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.plenary.guideline.DraftExports;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.WrittenInto;
import org.plenary.identity.Person;
import org.plenary.ui.Messages;
import org.plenary.ui.TableCsv;
import org.plenary.ui.TableSheet;
import org.springframework.stereotype.Service;

/** Positions as a table, and written into the draft they are about. */
@Service
public class PositionFiles {

  private static final List<String> COLUMNS =
      List.of(
          "place", "phrase", "speaker", "body", "stance", "reason", "round", "number", "counts");

  private final Positions positions;
  private final DraftExports drafts;
  private final Messages messages;

  PositionFiles(Positions positions, DraftExports drafts, Messages messages) {
    this.positions = positions;
    this.drafts = drafts;
    this.messages = messages;
  }

  public byte[] xlsx(Person by, DraftId draft) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      TableSheet.write(
          "Positions", header(by.locale()), rows(positions.list(by, draft), by.locale()), out);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return out.toByteArray();
  }

  public byte[] csv(Person by, DraftId draft) {
    return csv(positions.list(by, draft), by.locale());
  }

  /** A table of these. */
  public byte[] csv(List<Phrase> phrases, Locale locale) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      TableCsv.write(header(locale), rows(phrases, locale), out);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return out.toByteArray();
  }

  /** Puts a sheet of these behind those of a workbook; none where there are none. */
  public void addTo(Workbook book, List<Phrase> phrases, Locale locale) {
    if (!phrases.isEmpty()) {
      TableSheet.add(book, text(locale, "report.sheet"), header(locale), rows(phrases, locale));
    }
  }

  public String html(Person by, DraftId draft) {
    return drafts.html(by, draft, into(positions.list(by, draft), by.locale()));
  }

  public byte[] pdf(Person by, DraftId draft) {
    return drafts.pdf(by, draft, into(positions.list(by, draft), by.locale()));
  }

  public byte[] docx(Person by, DraftId draft) {
    return drafts.docx(by, draft, into(positions.list(by, draft), by.locale()));
  }

  /** Puts these into the text of their draft. */
  public WrittenInto into(List<Phrase> phrases, Locale locale) {
    return new WrittenInto(
        text(locale, "inline"), paragraphs -> PhraseText.write(paragraphs, phrases));
  }

  private List<String> header(Locale locale) {
    return COLUMNS.stream().map(column -> text(locale, "column." + column)).toList();
  }

  private List<List<Object>> rows(List<Phrase> phrases, Locale locale) {
    List<List<Object>> rows = new ArrayList<>();
    for (Phrase phrase : phrases) {
      Stream.concat(phrase.current().stream(), phrase.earlier().stream())
          .forEach(one -> rows.add(row(phrase, one, locale)));
    }
    return rows;
  }

  private List<Object> row(Phrase phrase, Phrase.Position one, Locale locale) {
    Comment comment = one.comment();
    return List.of(
        phrase.label(),
        phrase.words(),
        one.name(),
        comment.organisation(),
        text(locale, "stance." + TextKey.of(one.stance())),
        comment.reason(),
        one.round(),
        comment.number() == null ? 0 : comment.number(),
        text(locale, phrase.current().contains(one) ? "counts" : "earlier"));
  }

  private String text(Locale locale, String key) {
    return messages.get(locale, "consultation.position." + key);
  }
}
