package org.plenary.answer;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.Comment;
import org.plenary.consultation.TextKey;
import org.plenary.identity.Person;
import org.plenary.ui.Messages;
import org.plenary.ui.RegionNames;
import org.springframework.stereotype.Component;

/** A comment as a row of a table with every column. */
@Component
class RegisterCells {

  static final List<String> COLUMNS =
      List.of(
          "number",
          "round",
          "place",
          "quote",
          "kind",
          "severity",
          "text",
          "proposed",
          "reason",
          "author",
          "organisation",
          "capacity",
          "country",
          "region",
          "language",
          "channel",
          "state",
          "timing",
          "arrived",
          "outcome",
          "answer",
          "files");

  private final Messages messages;

  RegisterCells(Messages messages) {
    this.messages = messages;
  }

  List<Object> of(Person by, Comment one, String round, @Nullable Answer answer, String files) {
    return Stream.<Object>of(
            one.number() == null ? 0 : one.number(),
            round,
            one.label(),
            one.anchor().quote(),
            text(by, "consultation.kind." + TextKey.of(one.kind())),
            one.stance() == null
                ? text(by, "consultation.severity." + TextKey.of(one.severity()))
                : text(by, "consultation.position.stance." + TextKey.of(one.stance())),
            one.text(),
            one.proposed(),
            one.reason(),
            one.authorName(),
            one.organisation(),
            text(by, "consultation.capacity." + TextKey.of(one.capacity())),
            one.country(),
            RegionNames.of(one.region(), key -> messages.get(by.locale(), key)),
            one.language().toLanguageTag(),
            text(by, "consultation.channel." + TextKey.of(one.channel())),
            text(by, "consultation.state." + TextKey.of(one.state())),
            text(by, "answer.timing." + (one.isInformal() ? "informal" : "formal")),
            one.submittedAt() == null ? "" : one.submittedAt().toString(),
            answer != null && answer.isDecided()
                ? messages.get(by.locale(), OutcomeKey.of(one, answer))
                : "",
            answer != null && answer.isDecided() ? answer.words() : "",
            files)
        .toList();
  }

  private String text(Person by, String key) {
    return messages.get(by.locale(), key);
  }
}
