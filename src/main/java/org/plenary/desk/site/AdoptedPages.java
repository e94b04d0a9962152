package org.plenary.desk.site;

import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Supplier;
import org.plenary.adoption.AdoptedText;
import org.plenary.adoption.AdoptedTexts;
import org.plenary.adoption.AdoptionRoutes;
import org.plenary.guideline.GuidelineId;
import org.plenary.guideline.NoteNumbers;
import org.plenary.guideline.WrittenFrom;
import org.plenary.shared.NotFound;
import org.plenary.ui.Dates;
import org.plenary.ui.Messages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The adopted guidelines for everybody: the list, each text, and its files. */
@Controller
@AnonymousAllowed
@RequestMapping("/adopted-guidelines")
class AdoptedPages {

  private static final MediaType DOCX =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final AdoptedTexts texts;
  private final Messages messages;
  private final Dates dates;
  private final Clock clock;

  AdoptedPages(AdoptedTexts texts, Messages messages, Dates dates, Clock clock) {
    this.texts = texts;
    this.messages = messages;
    this.dates = dates;
    this.clock = clock;
  }

  @ModelAttribute("words")
  SiteWords words(Locale locale) {
    return new SiteWords(dates, messages, clock, locale);
  }

  @GetMapping
  String list(Model model) {
    model.addAttribute("all", texts.list());
    return PrizesPage.cacheable(model, "public/adopted-list");
  }

  @GetMapping("/{guideline}")
  String text(@PathVariable String guideline, Model model) {
    AdoptedText text = found(() -> texts.get(new GuidelineId(guideline)));
    model.addAttribute("text", text);
    model.addAttribute("language", text.guideline().language().toLanguageTag());
    model.addAttribute("direction", WrittenFrom.direction(text.guideline().language()));
    model.addAttribute("here", AdoptionRoutes.adopted(text.guideline().id()));
    model.addAttribute("notes", NoteNumbers.of(text.paragraphs()));
    return PrizesPage.cacheable(model, "public/adopted");
  }

  @GetMapping("/{guideline}/text.{ending:docx|pdf|html}")
  ResponseEntity<byte[]> file(
      @PathVariable String guideline, @PathVariable String ending, Locale locale) {
    GuidelineId id = new GuidelineId(guideline);
    Locale language = messages.formatLocale(locale);
    return switch (ending) {
      case "docx" -> file(DOCX, ending, found(() -> texts.docx(id, language)));
      case "pdf" -> file(MediaType.APPLICATION_PDF, ending, found(() -> texts.pdf(id, language)));
      default ->
          file(
              new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8),
              ending,
              found(() -> texts.html(id, language)).getBytes(StandardCharsets.UTF_8));
    };
  }

  private static ResponseEntity<byte[]> file(MediaType type, String ending, byte[] content) {
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename("guideline." + ending).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .body(content);
  }

  private static <T> T found(Supplier<T> what) {
    try {
      return what.get();
    } catch (NotFound hidden) {
      throw PrizesApi.notFound();
    }
  }
}
