package org.plenary.desk.site;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The public pages as JSON. */
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

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
