package org.plenary.group.ui;

import java.nio.charset.StandardCharsets;
import org.plenary.group.NominationId;
import org.plenary.group.NominationLetters;
import org.plenary.identity.CurrentPerson;
import org.plenary.shared.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out letters to those who may read the nomination they answer. */
@RestController
class LetterController {

  private final NominationLetters letters;
  private final CurrentPerson current;

  LetterController(NominationLetters letters, CurrentPerson current) {
    this.letters = letters;
    this.current = current;
  }

  @GetMapping("/nominations/{nomination}/letter.pdf")
  ResponseEntity<byte[]> letter(@PathVariable String nomination) {
    try {
      byte[] pdf = letters.pdf(current.get(), new NominationId(nomination));
      String disposition =
          ContentDisposition.attachment()
              .filename("letter.pdf", StandardCharsets.UTF_8)
              .build()
              .toString();
      return ResponseEntity.ok()
          .contentType(MediaType.APPLICATION_PDF)
          .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
          .header("X-Content-Type-Options", "nosniff")
          .cacheControl(CacheControl.noStore())
          .body(pdf);
    } catch (NotFound hidden) {
      return ResponseEntity.notFound().build();
    }
  }
}
