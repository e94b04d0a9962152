package org.plenary.consultation.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentFiles;
import org.plenary.consultation.Comments;
import org.plenary.consultation.Phrase;
import org.plenary.consultation.Positions;
import org.plenary.consultation.Round;
import org.plenary.group.Body;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.identity.Person;
import org.plenary.ui.ReaderDates;

/**
 * Everything one reader has before them while they comment a draft in a round.
 *
 * @param bodies those they may comment for
 * @param isPersonal whether they are asked in their own name
 * @param showsOthers whether others' comments can be read by now
 */
record ReadingDesk(
    Person person,
    Round round,
    List<Paragraph> text,
    Locale language,
    List<Body> bodies,
    boolean isPersonal,
    Comments comments,
    CommentFiles files,
    Positions positions,
    boolean showsOthers,
    ReaderDates dates) {

  /** Whether this reader may say anything here, or only reads. */
  boolean mayComment() {
    return round.state().hasOpened() && (isPersonal || !bodies.isEmpty());
  }

  /** What the place says now; none for a question or the whole. */
  @Nullable Paragraph present(Anchor place) {
    return paragraph(place.paragraph()).orElse(null);
  }

  String label(Anchor place) {
    return paragraph(place.paragraph()).map(Paragraph::number).orElse("");
  }

  Optional<Paragraph> paragraph(@Nullable ParagraphId id) {
    return text.stream().filter(paragraph -> paragraph.id().equals(id)).findFirst();
  }

  /** Where bodies stand on words of the text, by paragraph. */
  Map<ParagraphId, List<Phrase>> phrases() {
    return positions.list(person, round.draft()).stream()
        .filter(phrase -> phrase.paragraph() != null && !phrase.current().isEmpty())
        .collect(Collectors.groupingBy(Phrase::paragraph));
  }

  List<Comment> at(Anchor place) {
    return comments.listAt(person, round.id(), place);
  }

  /** The names this reader may speak in, own first, with what they are called. */
  Map<Optional<Body>, String> names(String personally) {
    Map<Optional<Body>, String> names = new LinkedHashMap<>();
    if (isPersonal) {
      names.put(Optional.empty(), personally);
    }
    bodies.forEach(body -> names.put(Optional.of(body), body.name()));
    return names;
  }
}
