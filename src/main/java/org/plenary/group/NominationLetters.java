package org.plenary.group;

import java.io.ByteArrayOutputStream;
import java.util.Locale;
import org.plenary.form.Answers;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.plenary.ui.Pdf;
import org.plenary.ui.ReaderDates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** The letter by which a government learns what became of its nominee, as PDF. */
@Service
@Transactional(readOnly = true)
public class NominationLetters {

  private static final String STYLE =
      """
      @page { size: A4; margin: 28mm 24mm }
      body { font-family: %s; font-size: 11pt; line-height: 1.5; color: #1b1c1f }
      h1 { font-size: 14pt; margin: 14mm 0 6mm 0 }
      p { margin: 0 0 4mm 0 }
      .end { margin-top: 14mm }
      """
          .formatted(Pdf.FONTS);

  private final NominationAccess access;
  private final SentRows sent;
  private final ExpertGroups groups;
  private final Messages messages;
  private final Dates dates;

  NominationLetters(
      NominationAccess access, SentRows sent, ExpertGroups groups, Messages messages, Dates dates) {
    this.access = access;
    this.sent = sent;
    this.groups = groups;
    this.messages = messages;
    this.dates = dates;
  }

  /** The letter, for whoever nominated and for the office; there is none before the decision. */
  public byte[] pdf(Person by, NominationId id) {
    Nomination nomination = access.readable(by, id);
    if (!nomination.state().isDecided() || nomination.decidedAt() == null) {
      throw new NotFound("letter", id.value());
    }
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    Pdf.write(html(nomination, by.locale()), pdf);
    return pdf.toByteArray();
  }

  private String html(Nomination nomination, Locale locale) {
    ExpertGroup group = groups.get(nomination.group());
    ReaderDates reader = dates.in(locale, group.zone());
    Answers answers =
        sent.findLatest(nomination.id()).map(SentNomination::answers).orElse(Answers.NONE);
    String outcome = nomination.state().name().toLowerCase(Locale.ROOT);
    String rank = String.valueOf(nomination.reserveRank());
    return "<html><head><style>"
        + STYLE
        + "</style></head><body>"
        + paragraph(reader.fullDay(nomination.decidedAt().atZone(group.zone())))
        + paragraph(answers.text("nominatorOffice"))
        + paragraph(nomination.country())
        + "<h1>"
        + escaped(messages.get(locale, "group.letter.title", group.name()))
        + "</h1>"
        + paragraph(
            messages.get(
                locale,
                "group.letter.opening",
                nomination.name(),
                nomination.country(),
                nomination.receipt()))
        + paragraph(messages.get(locale, "group.letter." + outcome, nomination.name(), rank))
        + paragraph(messages.get(locale, "group.letter.closing", group.name()))
        + "</body></html>";
  }

  private static String paragraph(String text) {
    return "<p>" + escaped(text) + "</p>";
  }

  /** With numbers for signs, as XML knows few by name; and without those it may not hold. */
  private static String escaped(String text) {
    return HtmlUtils.htmlEscape(text.replaceAll("[\\p{Cntrl}\\uFFFE\\uFFFF]", " "), "UTF-8");
  }
}
