package org.plenary.adoption;

import java.util.List;
import java.util.Locale;
import org.plenary.answer.DispositionReport;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.Attachments;
import org.plenary.ui.Numbers;
import org.springframework.stereotype.Component;

/**
 * Puts what was handed in with comments beside their tables. In the file it is called by the number
 * of its comment: what people call a file may be no name on somebody else's disk.
 */
@Component
class HandedIn {

  private static final String FOLDER = "files/";

  private final Attachments files;

  HandedIn(Attachments files) {
    this.files = files;
  }

  /** The files of a public report; nothing that is not in it can come in here. */
  void addTo(AdoptionFolder folder, DispositionReport report) {
    for (DispositionReport.Line line : report.lines()) {
      for (Attachment file : line.files()) {
        folder.file().add("comments/" + name(line, file), () -> files.open(file));
      }
    }
  }

  /** As links for a table in the folder of comments. */
  static List<OfflinePage.Link> links(AdoptionFolder folder, DispositionReport.Line line) {
    return line.files().stream()
        .map(file -> new OfflinePage.Link(name(line, file), words(folder, file)))
        .toList();
  }

  static String words(AdoptionFolder folder, Attachment file) {
    return folder.say(
        "consultation.file.mention",
        file.fileName(),
        Numbers.size(file.bytes(), folder.locale()),
        file.sha256());
  }

  private static String name(DispositionReport.Line line, Attachment file) {
    return "%s%s-%d.%s"
        .formatted(
            FOLDER,
            line.comment().number(),
            line.files().indexOf(file) + 1,
            file.type().name().toLowerCase(Locale.ROOT));
  }
}
