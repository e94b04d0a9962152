package org.plenary.consultation.ui;

import java.nio.charset.StandardCharsets;
import org.plenary.consultation.PositionFiles;
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

/** Hands out positions as tables and in their draft, to those who may read the draft. */
@RestController
class PositionController {

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  private final PositionFiles files;
  private final CurrentPerson current;

  PositionController(PositionFiles files, CurrentPerson current) {
    this.files = files;
    this.current = current;
  }

  @GetMapping("/position-files/{draft}/positions.{ending:xlsx|csv|docx|pdf|html}")
  ResponseEntity<byte[]> file(@PathVariable String draft, @PathVariable String ending) {
    Person by = current.get();
    DraftId id = new DraftId(draft);
    try {
      return switch (ending) {
        case "xlsx" -> file(OFFICE + "spreadsheetml.sheet", ending, files.xlsx(by, id));
        case "docx" -> file(OFFICE + "wordprocessingml.document", ending, files.docx(by, id));
        case "csv" -> file("text/csv;charset=utf-8", ending, files.csv(by, id));
        case "pdf" -> file("application/pdf", ending, files.pdf(by, id));
        default ->
            file(
                "text/html;charset=utf-8",
                ending,
                files.html(by, id).getBytes(StandardCharsets.UTF_8));
      };
    } catch (NotFound hidden) {
      return ResponseEntity.notFound().build();
    }
  }

  private static ResponseEntity<byte[]> file(String type, String ending, byte[] content) {
    String disposition =
        ContentDisposition.attachment().filename("positions." + ending).build().toString();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(type))
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.noStore())
        .body(content);
  }
}
