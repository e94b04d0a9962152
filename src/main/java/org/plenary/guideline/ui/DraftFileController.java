package org.plenary.guideline.ui;

import java.nio.charset.StandardCharsets;
import org.plenary.guideline.DraftExports;
import org.plenary.guideline.DraftId;
import org.plenary.identity.CurrentPerson;
import org.plenary.identity.Person;
import org.plenary.shared.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out drafts as files to those who may read them. */
@RestController
class DraftFileController {

  private static final MediaType DOCX =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final DraftExports exports;
  private final CurrentPerson current;

  DraftFileController(DraftExports exports, CurrentPerson current) {
    this.exports = exports;
    this.current = current;
  }

  @GetMapping("/draft-files/{draft}/{name}.{ending:docx|pdf|html}")
  ResponseEntity<byte[]> file(
      @PathVariable String draft, @PathVariable String name, @PathVariable String ending) {
    try {
      Person person = current.get();
      DraftId id = new DraftId(draft);
      return switch (ending) {
        case "docx" -> file(DOCX, name + ".docx", exports.docx(person, id));
        case "pdf" -> file(MediaType.APPLICATION_PDF, name + ".pdf", exports.pdf(person, id));
        default ->
            file(
                new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8),
                name + ".html",
                exports.html(person, id).getBytes(StandardCharsets.UTF_8));
      };
    } catch (NotFound hidden) {
      return ResponseEntity.notFound().build();
    }
  }

  private static ResponseEntity<byte[]> file(MediaType type, String name, byte[] content) {
    String disposition =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString();
    return ResponseEntity.ok()
        .contentType(type)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.noStore())
        .body(content);
  }
}
