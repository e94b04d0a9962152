package org.plenary.desk.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.adoption.AdoptedText;
import org.plenary.adoption.AdoptionRoutes;
import org.plenary.consultation.ConsultationRoutes;

/**
 * An adopted guideline as programs read it.
 *
 * @param words what was said with the decision; left out where nothing was
 * @param hasChanges whether those words change the text
 * @param clearedDraft the draft they change, where the text has the changes; left out elsewhere
 * @param sha256 over every paragraph of the adopted draft
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AdoptedGuideline(
    String id,
    String title,
    String language,
    LocalDate adoptedOn,
    String adoptedBy,
    @Nullable String words,
    boolean hasChanges,
    @Nullable Integer clearedDraft,
    int draft,
    @Nullable String sha256,
    String page,
    List<Report> rounds,
    List<Part> paragraphs) {

  record Report(String name, String answers) {}

  record Part(String id, String number, String kind, int level, String text) {}

  static AdoptedGuideline of(AdoptedText text) {
    return new AdoptedGuideline(
        text.guideline().id().value(),
        text.guideline().title(),
        text.guideline().language().toLanguageTag(),
        text.adoptedOn(),
        text.body(),
        text.words().isBlank() ? null : text.words(),
        text.hasChanges(),
        text.cleared() == null ? null : text.cleared().number(),
        text.draft().number(),
        text.draft().sha256(),
        AdoptionRoutes.adopted(text.guideline().id()),
        text.rounds().stream()
            .map(one -> new Report(one.name(), ConsultationRoutes.report(one.id())))
            .toList(),
        text.paragraphs().stream()
            .map(
                one ->
                    new Part(
                        one.id().value(),
                        one.number(),
                        one.kind().name(),
                        one.level(),
                        one.words()))
            .toList());
  }
}
