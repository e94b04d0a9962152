package org.plenary.attachment.ui;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.AttachmentId;
import org.plenary.attachment.Attachments;
import org.plenary.attachment.FileForgotten;
import org.plenary.shared.CurrentViewer;
import org.plenary.shared.NotFound;
import org.plenary.ui.Messages;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out files to those who may read the thing they belong to. */
@RestController
class AttachmentController {

  private final Attachments attachments;
  private final CurrentViewer current;
  private final Messages messages;

  AttachmentController(Attachments attachments, CurrentViewer current, Messages messages) {
    this.attachments = attachments;
    this.current = current;
    this.messages = messages;
  }

  @GetMapping("/files/{id}")
  ResponseEntity<InputStreamResource> file(@PathVariable String id) {
    try {
      Attachment file = attachments.get(current.get(), new AttachmentId(id));
      return FileDownload.of(file, attachments.open(file));
    } catch (FileForgotten forgotten) {
      return ResponseEntity.status(HttpStatus.GONE)
          .header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=utf-8")
          .body(said("attachment.forgotten"));
    } catch (NotFound hidden) {
      return ResponseEntity.notFound().build();
    }
  }

  private InputStreamResource said(String key) {
    String words = messages.get(LocaleContextHolder.getLocale(), key);
    return new InputStreamResource(
        new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)));
  }
}
