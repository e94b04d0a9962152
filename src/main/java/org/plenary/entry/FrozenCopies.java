package org.plenary.entry;

import java.io.ByteArrayOutputStream;
import org.plenary.identity.Person;
import org.plenary.programme.Edition;
import org.plenary.programme.Editions;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.plenary.ui.Pdf;
import org.springframework.stereotype.Service;

/** What was sent, as a PDF to keep: every answer, the receipt, the time in both zones, the hash. */
@Service
public class FrozenCopies {

  private final Submissions submissions;
  private final Entries entries;
  private final Editions editions;
  private final Messages messages;
  private final Dates dates;

  FrozenCopies(
      Submissions submissions, Entries entries, Editions editions, Messages messages, Dates dates) {
    this.submissions = submissions;
    this.entries = entries;
    this.editions = editions;
    this.messages = messages;
    this.dates = dates;
  }

  /** Made anew each time from what is frozen, in the language and the zone of who asks. */
  public byte[] pdf(Person by, EntryId id, int version) {
    Submission sent = submissions.get(by, id, version);
    Edition edition = editions.get(entries.get(id).edition(), sent.editionRevision());
    CopyWords words =
        new CopyWords(messages, by.locale(), dates.in(by.locale(), by.zone()), edition);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Pdf.write(new CopyHtml(words, sent).html(), out);
    return out.toByteArray();
  }
}
