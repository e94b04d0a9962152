package org.plenary.group.ui;

import java.util.Map;
import org.plenary.attachment.AttachmentId;
import org.plenary.attachment.ui.AttachmentRoutes;
import org.plenary.form.ui.FormReader;
import org.plenary.group.SentNomination;

/** A nomination to read, as it was sent; its files can be fetched. */
class SentReading extends FormReader {

  SentReading(SentNomination sent) {
    super(
        sent.form(),
        sent.answers(),
        Map.of(),
        file -> AttachmentRoutes.file(new AttachmentId(file.id())));
  }
}
