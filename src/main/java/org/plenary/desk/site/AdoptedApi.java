package org.plenary.desk.site;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.LocalDate;
import java.util.List;
import org.plenary.adoption.AdoptedTexts;
import org.plenary.adoption.AdoptionRoutes;
import org.plenary.guideline.GuidelineId;
import org.plenary.shared.NotFound;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The adopted guidelines as JSON. */
@RestController
@AnonymousAllowed
@RequestMapping("/api/adopted-guidelines")
class AdoptedApi {

  record Item(String id, String title, LocalDate adoptedOn, String adoptedBy, String page) {}

  private final AdoptedTexts texts;

  AdoptedApi(AdoptedTexts texts) {
    this.texts = texts;
  }

  @GetMapping
  List<Item> list() {
    return texts.list().stream()
        .map(
            one ->
                new Item(
                    one.guideline().value(),
                    one.title(),
                    one.adoptedOn(),
                    one.body(),
                    AdoptionRoutes.adopted(one.guideline())))
        .toList();
  }

  @GetMapping("/{guideline}")
  AdoptedGuideline get(@PathVariable String guideline) {
    try {
      return AdoptedGuideline.of(texts.get(new GuidelineId(guideline)));
    } catch (NotFound hidden) {
      throw PrizesApi.notFound();
    }
  }
}
