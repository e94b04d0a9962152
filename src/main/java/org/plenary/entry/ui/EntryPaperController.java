package org.plenary.entry.ui;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.plenary.entry.Certificates;
import org.plenary.entry.EntryId;
import org.plenary.entry.FrozenCopies;
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

/** Hands out frozen copies and certificates to those who may read the entry. */
@RestController
class EntryPaperController {

  private final FrozenCopies copies;
  private final Certificates certificates;
  private final CurrentPerson current;

  EntryPaperController(FrozenCopies copies, Certificates certificates, CurrentPerson current) {
    this.copies = copies;
    this.certificates = certificates;
    this.current = current;
  }

  @GetMapping("/entry-copies/{entry}/{version}.pdf")
  ResponseEntity<byte[]> copy(@PathVariable String entry, @PathVariable int version) {
    return pdf(
        "entry-v" + version + ".pdf", person -> copies.pdf(person, new EntryId(entry), version));
  }

  @GetMapping("/certificates/{entry}/award.pdf")
  ResponseEntity<byte[]> award(@PathVariable String entry) {
    return pdf("certificate.pdf", person -> certificates.pdf(person, new EntryId(entry)));
  }

  @GetMapping("/certificates/{entry}/finalist.pdf")
  ResponseEntity<byte[]> finalist(@PathVariable String entry) {
    return pdf("certificate.pdf", person -> certificates.finalistPdf(person, new EntryId(entry)));
  }

  private ResponseEntity<byte[]> pdf(String name, Function<Person, byte[]> written) {
    try {
      return download(name, written.apply(current.get()));
    } catch (NotFound hidden) {
      return ResponseEntity.notFound().build();
    }
  }

  static ResponseEntity<byte[]> download(String name, byte[] pdf) {
    String disposition =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString();
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.noStore())
        .body(pdf);
  }
}
