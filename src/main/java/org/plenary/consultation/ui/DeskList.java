package org.plenary.consultation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.plenary.attachment.Attachment;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.identity.Person;
import org.plenary.ui.Icon;
import org.plenary.ui.Isolated;
import org.plenary.ui.Written;

/** What lies on a desk, to be chosen one by one or all together; all are chosen at first. */
class DeskList extends UnorderedList {

  private final Map<CommentId, Checkbox> boxes = new LinkedHashMap<>();
  private Consumer<Comment> edit = comment -> {};

  DeskList(
      List<Comment> comments,
      Map<CommentId, List<Attachment>> files,
      boolean isSpeaker,
      Person reader) {
    addClassNames("rows", "desklist");
    comments.forEach(comment -> add(row(comment, files, isSpeaker, reader)));
  }

  void onEdit(Consumer<Comment> listener) {
    edit = listener;
  }

  Set<CommentId> chosen() {
    return boxes.entrySet().stream()
        .filter(box -> box.getValue().getValue())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private ListItem row(
      Comment comment, Map<CommentId, List<Attachment>> files, boolean isSpeaker, Person reader) {
    ListItem row = new ListItem();
    row.addClassName("deskrow");
    if (isSpeaker) {
      Checkbox box = new Checkbox(true);
      box.setAriaLabel(
          getTranslation(
              "consultation.desk.choose",
              CommentTexts.place(this, comment.anchor(), comment.label())));
      boxes.put(comment.id(), box);
      row.add(box);
    }
    Span place = new Span(CommentTexts.place(this, comment.anchor(), comment.label()));
    place.addClassName("strong");
    Written words = new Written(CommentTexts.said(comment));
    words.addClassName("said");
    Div facts = new Div();
    facts.addClassNames("small", "ink2");
    facts.add(
        new Isolated(comment.authorName()), new Span(" · " + CommentTexts.what(this, comment)));
    if (!comment.proposed().isBlank()) {
      facts.add(new Span(" · " + getTranslation("consultation.desk.proposes")));
    }
    Div body =
        new Div(place, words, facts, new FileLinks(files.getOrDefault(comment.id(), List.of())));
    body.addClassName("deskwords");
    row.add(body);
    if (isSpeaker || reader.id().equals(comment.person())) {
      Button change =
          new Button(
              getTranslation("consultation.desk.edit"),
              new Icon("pen-line"),
              event -> edit.accept(comment));
      change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
      row.add(change);
    }
    return row;
  }
}
