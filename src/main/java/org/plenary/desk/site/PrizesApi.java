package org.plenary.desk.site;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.plenary.ui.TableCsv;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The public pages as JSON, and the results as a table too. */
@RestController
@AnonymousAllowed
@RequestMapping("/api/prizes")
class PrizesApi {

  private final Prizes prizes;

  PrizesApi(Prizes prizes) {
    this.prizes = prizes;
  }

  @GetMapping
  List<Prize> list() {
    return prizes.list();
  }

  @GetMapping("/{code}")
  Prize get(@PathVariable String code) {
    return prizes.find(code).orElseThrow(PrizesApi::notFound);
  }

  @GetMapping("/{code}/results")
  PrizeResults results(@PathVariable String code) {
    return prizes.findResults(code).orElseThrow(PrizesApi::notFound);
  }

  @GetMapping("/{code}/finalists")
  PrizeFinalists finalists(@PathVariable String code) {
    return prizes.findFinalists(code).orElseThrow(PrizesApi::notFound);
  }

  /** There once the results are public; a table that is empty would only look like one. */
  @GetMapping("/{code}/results.csv")
  ResponseEntity<byte[]> table(@PathVariable String code) throws IOException {
    PrizeResults results =
        prizes.findResults(code).filter(PrizeResults::areOut).orElseThrow(PrizesApi::notFound);
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    try (TableCsv csv = new TableCsv(PrizeResults.COLUMNS, table)) {
      for (List<@Nullable Object> row : results.rows()) {
        csv.row(row);
      }
    }
    String name = results.code().toLowerCase(Locale.ROOT) + "-results.csv";
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(table.toByteArray());
  }

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
