package org.plenary.consultation.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.CommentForm;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.PublicVoice;
import org.plenary.consultation.Severity;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.ParagraphKind;

/**
 * What is typed on the public page.
 *
 * @param at a paragraph's id, {@code whole}, or a question as {@code Q1}; empty until chosen
 * @param quote words of the paragraph, if it is not meant whole
 * @param nth which of the places is meant where those words stand more than once
 * @param website a trap: people do not see it, programs fill it in
 * @param key of the mail that was confirmed, for whoever goes on writing
 */
public record OpenRoundForm(
    @Nullable String at,
    @Nullable String quote,
    @Nullable Integer nth,
    @Nullable String kind,
    @Nullable String severity,
    @Nullable String text,
    @Nullable String proposed,
    @Nullable String reason,
    @Nullable String name,
    @Nullable String email,
    @Nullable String country,
    @Nullable String organisation,
    @Nullable Boolean mandate,
    @Nullable Boolean consent,
    @Nullable String website,
    @Nullable String key) {

  static final String WHOLE = "whole";

  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_EMAIL = 320;

  static OpenRoundForm empty(
      @Nullable String at, @Nullable String quote, @Nullable Integer nth, @Nullable String key) {
    return new OpenRoundForm(
        at, quote, nth, null, null, null, null, null, null, null, null, null, null, null, null,
        key);
  }

  boolean isTrapped() {
    return website != null && !website.isBlank();
  }

  /** The key of what is wrong with each field, in the order of the page. */
  Map<String, String> problems() {
    Map<String, String> problems = problemsOfComment();
    if (or(name).isBlank() || or(name).length() > LONGEST_NAME) {
      problems.put("name", "consultation.public.name-missing");
    }
    if (!or(email).strip().matches("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")
        || or(email).length() > LONGEST_EMAIL) {
      problems.put("email", "consultation.public.email-wrong");
    }
    if (Boolean.TRUE.equals(mandate) && or(organisation).isBlank()) {
      problems.put("organisation", "consultation.public.organisation-missing");
    }
    if (!Boolean.TRUE.equals(consent)) {
      problems.put("consent", "consultation.public.consent-missing");
    }
    return problems;
  }

  /** As {@link #problems}, of somebody who is known already. */
  Map<String, String> problemsOfComment() {
    Map<String, String> problems = new LinkedHashMap<>();
    if (or(at).isBlank()) {
      problems.put("at", "consultation.comment-refused.nowhere");
    }
    if (!known(CommentKind.ofRemarks(), kind)) {
      problems.put("kind", "consultation.public.choice-unknown");
    }
    if (!known(List.of(Severity.values()), severity)) {
      problems.put("severity", "consultation.public.choice-unknown");
    }
    if (or(text).isBlank() && or(proposed).isBlank()) {
      problems.put("text", "consultation.comment-refused.empty");
    }
    return problems;
  }

  PublicVoice voice() {
    return new PublicVoice(
        or(name), or(email), or(country), or(organisation), Boolean.TRUE.equals(mandate));
  }

  /**
   * @param draft in which the words that are meant are looked for
   */
  CommentForm comment(List<Paragraph> draft) {
    return new CommentForm(
        anchor(draft),
        or(kind).isBlank() ? CommentKind.GENERAL : CommentKind.valueOf(or(kind)),
        or(severity).isBlank() ? Severity.MINOR : Severity.valueOf(or(severity)),
        or(text),
        wording().equals(proposal(draft)) ? "" : wording(),
        or(reason));
  }

  /** Browsers end a line by two signs. */
  private String wording() {
    return or(proposed).replace("\r\n", "\n");
  }

  /** What the field for wording begins with: a table as it stands, for nobody types one anew. */
  String proposal(List<Paragraph> draft) {
    return draft.stream()
        .filter(one -> one.kind() == ParagraphKind.TABLE && one.id().value().equals(at))
        .map(Paragraph::words)
        .findFirst()
        .orElse("");
  }

  /** A program may send what the page does not offer. */
  private static boolean known(List<? extends Enum<?>> offered, @Nullable String chosen) {
    return or(chosen).isBlank()
        || offered.stream().anyMatch(choice -> choice.name().equals(chosen));
  }

  /** Whether the place is a paragraph, so that words of it can be quoted. */
  public boolean isOnParagraph() {
    return !or(at).isBlank() && !WHOLE.equals(at) && !isQuestion();
  }

  private boolean isQuestion() {
    return or(at).matches("Q\\d{1,3}");
  }

  private Anchor anchor(List<Paragraph> draft) {
    String place = or(at);
    if (place.equals(WHOLE)) {
      return Anchor.whole();
    }
    if (isQuestion()) {
      return Anchor.question(Integer.parseInt(place.substring(1)));
    }
    ParagraphId id = new ParagraphId(place);
    String words = or(quote).strip();
    return draft.stream()
        .filter(one -> nth != null && one.id().equals(id))
        .findFirst()
        .map(paragraph -> Anchor.quoted(paragraph, words, Objects.requireNonNull(nth)))
        .orElseGet(() -> Anchor.quoted(id, words));
  }

  private static String or(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "");
  }
}
