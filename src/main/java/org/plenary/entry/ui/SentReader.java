package org.plenary.entry.ui;

import java.util.Map;
import org.plenary.attachment.AttachmentId;
import org.plenary.attachment.ui.AttachmentRoutes;
import org.plenary.entry.Submission;
import org.plenary.form.FormField;
import org.plenary.form.ui.FormReader;

/** What was sent, to read: every answer in the form it was given in. */
final class SentReader {

  private SentReader() {}

  static FormReader of(Submission sent) {
    Map<String, Object> context =
        Map.of(FormField.APPLICANT_TYPE, sent.applicantType().name(), "category", sent.category());
    return new FormReader(
        sent.form(),
        sent.answers(),
        context,
        file -> AttachmentRoutes.file(new AttachmentId(file.id())));
  }
}
