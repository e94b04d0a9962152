package org.plenary.entry;

import java.io.ByteArrayOutputStream;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.plenary.shared.NotFound;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.plenary.ui.Pdf;
import org.springframework.stereotype.Service;

/** What was sent, as a PDF to keep: every answer, the receipt, the time in both zones, the hash. */
@Service
public class FrozenCopies {

  private final Submissions submissions;
  private final SubmissionRows rows;
  private final CopyLinks links;
  private final Entries entries;
  private final People people;
  private final Editions editions;
  private final Messages messages;
  private final Dates dates;

  FrozenCopies(
      Submissions submissions,
      SubmissionRows rows,
      CopyLinks links,
      Entries entries,
      People people,
      Editions editions,
      Messages messages,
      Dates dates) {
    this.submissions = submissions;
    this.rows = rows;
    this.links = links;
    this.entries = entries;
    this.people = people;
    this.editions = editions;
    this.messages = messages;
    this.dates = dates;
  }

  /** Made anew each time from what is frozen, in the language and the zone of who asks. */
  public byte[] pdf(Person by, EntryId id, int version) {
    return pdf(submissions.get(by, id, version), by);
  }

  /**
   * For who was sent a link as second contact: the version that link was made for, in the language
   * and the zone of the owner, as the mail was.
   *
   * @throws NotFound where the link is over, or never was
   */
  public byte[] pdf(String secret) {
    CopyLinks.Target target =
        links.find(secret).orElseThrow(() -> new NotFound("copy link", "given"));
    Submission sent = rows.find(target.entry(), target.version()).orElseThrow();
    return pdf(sent, people.get(entries.get(target.entry()).owner()));
  }

  private byte[] pdf(Submission sent, Person reader) {
    Edition edition = editions.get(entries.get(sent.entry()).edition(), sent.editionRevision());
    CopyWords words =
        new CopyWords(messages, reader.locale(), dates.in(reader.locale(), reader.zone()), edition);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Pdf.write(new CopyHtml(words, sent).html(), out);
    return out.toByteArray();
  }
}
