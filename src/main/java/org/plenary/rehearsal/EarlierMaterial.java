package org.plenary.rehearsal;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plenary.answer.Outcome;
import org.plenary.answer.Reply;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.CommentForm;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.HandedFile;
import org.plenary.consultation.Severity;
import org.plenary.consultation.Stance;
import org.plenary.guideline.Paragraph;
import org.springframework.core.io.ByteArrayResource;

/** What was said on the way of the earlier guideline, read from {@code guideline-earlier.yaml}. */
record EarlierMaterial(
    String group,
    List<Speaker> experts,
    @JsonProperty("public") List<Speaker> strangers,
    Held meeting,
    List<Said> comments,
    List<Stand> positions) {

  record Speaker(String name, String organisation, String country) {}

  /** The one meeting of the group. */
  record Held(
      String title, String link, String item, String minutes, String decision, String post) {}

  /** One comment with its answer. What is left out of the file is empty. */
  record Said(
      int round,
      String by,
      CommentKind kind,
      Severity severity,
      String quote,
      @Nullable String put,
      String text,
      @Nullable String reason,
      @Nullable String file,
      Outcome outcome,
      @Nullable String words,
      @Nullable String becomes) {

    CommentForm form(List<Paragraph> draft) {
      Paragraph place = paragraph(draft, quote);
      return new CommentForm(
          anchor(place, quote),
          kind,
          severity,
          text,
          put == null ? "" : place.words().replace(quote, put),
          Objects.requireNonNullElse(reason, ""));
    }

    /** What somebody without an account sends along; null where it is nothing. */
    @Nullable HandedFile handed() {
      return file == null
          ? null
          : new HandedFile(file + ".pdf", new ByteArrayResource(Letter.saying(file)));
    }

    Reply reply() {
      return new Reply(outcome, Objects.requireNonNullElse(words, ""));
    }
  }

  /** Where a body stands on words of the draft. */
  record Stand(String body, String quote, Stance stance, String reason) {

    CommentForm form(List<Paragraph> draft) {
      return CommentForm.position(anchor(paragraph(draft, quote), quote), stance, reason);
    }
  }

  static EarlierMaterial read() {
    return GuidelineMaterial.read("guideline-earlier.yaml", EarlierMaterial.class);
  }

  List<Said> in(int round) {
    return comments.stream().filter(one -> one.round == round).toList();
  }

  static Paragraph paragraph(List<Paragraph> draft, String quote) {
    return draft.stream().filter(one -> one.words().contains(quote)).findFirst().orElseThrow();
  }

  private static Anchor anchor(Paragraph place, String quote) {
    return Anchor.words(place.id(), quote, place.words().indexOf(quote));
  }
}
