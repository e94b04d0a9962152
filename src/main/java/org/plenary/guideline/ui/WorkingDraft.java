package org.plenary.guideline.ui;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.EditOutcome;
import org.plenary.guideline.NewParagraph;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.ParagraphKind;
import org.plenary.guideline.ParagraphTexts;
import org.plenary.guideline.Paragraphs;
import org.plenary.guideline.RemovedParagraph;
import org.plenary.guideline.SetAside;
import org.plenary.guideline.Writers;
import org.plenary.identity.People;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;

/** One person at one working draft: everything the editor asks of the services. */
record WorkingDraft(
    Person person,
    Draft draft,
    Drafts drafts,
    Paragraphs paragraphs,
    ParagraphTexts texts,
    Writers writers,
    People people) {

  List<Paragraph> list() {
    return drafts.listParagraphs(person, draft.id());
  }

  int revision() {
    return drafts.getRevision(person, draft.id());
  }

  EditOutcome edit(ParagraphId id, String text, int base) {
    return texts.edit(person, draft.id(), id, text, base);
  }

  EditOutcome.Saved keepMine(ParagraphId id, String text) {
    return texts.keepMine(person, draft.id(), id, text);
  }

  void takeOther(ParagraphId id) {
    texts.takeOther(person, draft.id(), id);
  }

  List<SetAside> listAside() {
    return texts.listAside(person, draft.id());
  }

  EditOutcome.Clash clash(ParagraphId id) {
    return texts.getClash(person, draft.id(), id);
  }

  ParagraphId insert(@Nullable ParagraphId after, ParagraphKind kind, int level) {
    return paragraphs.insert(person, draft.id(), after, new NewParagraph(kind, level, ""));
  }

  ParagraphId split(ParagraphId id, String text, int caret, int base) {
    return paragraphs.split(person, draft.id(), id, text, caret, base);
  }

  ParagraphId join(ParagraphId id) {
    return paragraphs.mergeIntoPrevious(person, draft.id(), id);
  }

  void move(ParagraphId id, @Nullable ParagraphId after) {
    paragraphs.move(person, draft.id(), id, after);
  }

  void swap(ParagraphId one, ParagraphId other) {
    paragraphs.swapSections(person, draft.id(), one, other);
  }

  void turnInto(ParagraphId id, ParagraphKind kind, int level) {
    paragraphs.turnInto(person, draft.id(), id, kind, level);
  }

  void remove(ParagraphId id) {
    paragraphs.remove(person, draft.id(), id);
  }

  void putBack(ParagraphId id) {
    paragraphs.putBack(person, draft.id(), id);
  }

  List<RemovedParagraph> listRemoved() {
    return paragraphs.listRemoved(person, draft.id());
  }

  void stay(ParagraphId id) {
    writers.stay(person, draft.id(), id);
  }

  void leave() {
    writers.leave(person, draft.id());
  }

  /** The names of those who are at a paragraph, by paragraph. */
  Map<ParagraphId, String> others() {
    return WriterNames.of(writers.listOthers(person, draft.id()), people);
  }

  String nameOf(PersonId id) {
    return people.find(id).map(Person::name).orElse("");
  }
}
