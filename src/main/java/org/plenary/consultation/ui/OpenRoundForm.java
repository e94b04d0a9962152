package org.plenary.consultation.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.CommentForm;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.PublicVoice;
import org.plenary.consultation.Severity;
import org.plenary.guideline.ParagraphId;

/**
 * What is typed on the public page.
 *
 * @param at a paragraph's id, {@code whole}, or a question as {@code Q1}; empty until chosen
 * @param website a trap: people do not see it, programs fill it in
 * @param key of the mail that was confirmed, for whoever goes on writing
 */
public record OpenRoundForm(
    @Nullable String at,
    @Nullable String text,
    @Nullable String proposed,
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

  static OpenRoundForm empty(@Nullable String at, @Nullable String key) {
    return new OpenRoundForm(at, null, null, null, null, null, null, null, null, null, key);
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
    if (or(text).isBlank() && or(proposed).isBlank()) {
      problems.put("text", "consultation.comment-refused.empty");
    }
    return problems;
  }

  PublicVoice voice() {
    return new PublicVoice(
        or(name), or(email), or(country), or(organisation), Boolean.TRUE.equals(mandate));
  }

  CommentForm comment() {
    return new CommentForm(
        anchor(), CommentKind.GENERAL, Severity.MINOR, or(text), or(proposed), "");
  }

  private Anchor anchor() {
    String place = or(at);
    if (place.equals(WHOLE)) {
      return Anchor.whole();
    }
    return place.matches("Q\\d{1,3}")
        ? Anchor.question(Integer.parseInt(place.substring(1)))
        : Anchor.paragraph(new ParagraphId(place));
  }

  private static String or(@Nullable String typed) {
    return Objects.requireNonNullElse(typed, "");
  }
}
