package org.plenary.consultation.ui;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.plenary.consultation.RoundId;
import org.plenary.consultation.TableExports;
import org.plenary.group.BodyId;
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

/** Hands out comment tables: one's own, or those of one's body. */
@RestController
class TableController {

  private static final MediaType XLSX =
      MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final TableExports exports;
  private final CurrentPerson current;

  TableController(TableExports exports, CurrentPerson current) {
    this.exports = exports;
    this.current = current;
  }

  @GetMapping("/comment-tables/{round}/own.xlsx")
  ResponseEntity<byte[]> own(@PathVariable String round) {
    return hand(person -> exports.own(person, new RoundId(round)));
  }

  @GetMapping("/comment-tables/{round}/bodies/{body}.xlsx")
  ResponseEntity<byte[]> desk(@PathVariable String round, @PathVariable String body) {
    return hand(person -> exports.desk(person, new RoundId(round), new BodyId(body)));
  }

  private ResponseEntity<byte[]> hand(Function<Person, byte[]> table) {
    try {
      return ResponseEntity.ok()
          .contentType(XLSX)
          .header(
              HttpHeaders.CONTENT_DISPOSITION,
              ContentDisposition.attachment()
                  .filename("comments.xlsx", StandardCharsets.UTF_8)
                  .build()
                  .toString())
          .header("X-Content-Type-Options", "nosniff")
          .cacheControl(CacheControl.noStore())
          .body(table.apply(current.get()));
    } catch (NotFound hidden) {
      return ResponseEntity.notFound().build();
    }
  }
}
