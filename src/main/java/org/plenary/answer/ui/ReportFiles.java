package org.plenary.answer.ui;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.plenary.answer.DispositionReports;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.AttachmentId;
import org.plenary.attachment.Attachments;
import org.plenary.attachment.ui.FileDownload;
import org.plenary.consultation.RoundId;
import org.plenary.shared.NotFound;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What went with the comments of a public report; as public as they are. */
@Controller
@AnonymousAllowed
class ReportFiles {

  private final DispositionReports reports;
  private final Attachments files;

  ReportFiles(DispositionReports reports, Attachments files) {
    this.reports = reports;
    this.files = files;
  }

  @GetMapping("/consultations/{round}/answers/files/{file}")
  ResponseEntity<InputStreamResource> file(@PathVariable String round, @PathVariable String file) {
    try {
      Attachment found = reports.get(new RoundId(round)).file(new AttachmentId(file));
      return FileDownload.of(found, files.open(found));
    } catch (NotFound hidden) {
      return ResponseEntity.notFound().build();
    }
  }
}
