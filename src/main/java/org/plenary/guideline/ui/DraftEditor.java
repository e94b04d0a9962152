package org.plenary.guideline.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.NoteNumbers;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.ParagraphKind;
import org.plenary.guideline.WrittenFrom;
import org.plenary.ui.EmptyState;
import org.plenary.ui.Polling;
import org.plenary.ui.ReaderDates;
import org.plenary.ui.SavedPlaces;

/**
 * The paragraphs of a working draft, one of them open. What is typed is kept as it is typed; what
 * others do appears within seconds.
 */
final class DraftEditor extends Div {

  private static final int LOOK_AGAIN_IN_MILLISECONDS = 4_000;

  private final WorkingDraft document;
  private final RowSaving saving;
  private final RowCommands commands;
  private final Runnable whenRearranged;
  private final Div list = new Div();
  private final Div empty = new Div();
  private final Map<ParagraphId, EditorRow> rows = new LinkedHashMap<>();
  private @Nullable EditorRow open;
  private @Nullable Registration polling;
  private int shownRevision = -1;

  DraftEditor(
      WorkingDraft document,
      Guideline guideline,
      ReaderDates dates,
      SavedPlaces places,
      Runnable whenRearranged) {
    this.document = document;
    this.whenRearranged = whenRearranged;
    addClassNames("reading", "draftreader", "drafteditor");
    saving = new RowSaving(document, this, dates, places);
    commands = new RowCommands(document, this, saving);
    list.addClassName("col");
    list.getElement().setAttribute("lang", guideline.language().toLanguageTag());
    list.getElement().setAttribute("dir", WrittenFrom.direction(guideline.language()));
    empty.addClassName("col");
    Button first =
        new Button(
            getTranslation("guideline.editor.first"),
            event -> insertAndOpen(null, ParagraphKind.HEADING, 1));
    empty.add(
        new EmptyState(
            "pen-line",
            getTranslation("guideline.editor.empty"),
            getTranslation("guideline.editor.empty-hint"),
            first));
    add(empty, list, saving.keeper());
    refresh();
    saving.showOldClashes(rows);
  }

  RowCommands commands() {
    return commands;
  }

  List<Paragraph> shown() {
    return rows.values().stream().map(EditorRow::paragraph).toList();
  }

  @Nullable EditorRow row(ParagraphId id) {
    return rows.get(id);
  }

  /** Opens a paragraph and closes the one before. */
  void open(ParagraphId id, int caret) {
    EditorRow row = rows.get(id);
    if (row == null) {
      return;
    }
    if (open != null && open != row) {
      open.close(false);
      refresh();
    }
    open = row;
    row.open(caret);
    document.stay(id);
  }

  void close() {
    if (open != null) {
      open.close(true);
      open = null;
      document.leave();
      refresh();
    }
  }

  void goTo(ParagraphId id) {
    if (rows.containsKey(id)) {
      rows.get(id).scrollIntoView();
    }
  }

  void insertAndOpen(@Nullable ParagraphId after, ParagraphKind kind, int level) {
    ParagraphId fresh = document.insert(after, kind, level);
    refresh();
    open(fresh, 0);
  }

  void putBack(ParagraphId id) {
    document.putBack(id);
    rearranged();
    goTo(id);
  }

  /** After a change of our own: shows it at once. */
  void rearranged() {
    refresh();
    whenRearranged.run();
  }

  /** Takes up what the draft says now, touching only what is not as it was. */
  void refresh() {
    int revision = document.revision();
    List<Paragraph> now = document.list();
    NoteNumbers notes = NoteNumbers.of(now);
    Set<ParagraphId> there = new HashSet<>();
    for (int place = 0; place < now.size(); place++) {
      Paragraph paragraph = now.get(place);
      there.add(paragraph.id());
      EditorRow row = rows.get(paragraph.id());
      if (row == null) {
        row = new EditorRow(paragraph, notes, commands);
        rows.put(paragraph.id(), row);
      } else if (!row.paragraph().equals(paragraph)) {
        row.show(paragraph, notes);
      }
      if (place >= list.getComponentCount() || list.getComponentAt(place) != row) {
        list.addComponentAtIndex(place, row);
      }
    }
    // A text that met another stays until its author has chosen, though its paragraph is gone.
    new ArrayList<>(rows.values())
        .stream()
            .filter(row -> !there.contains(row.id()) && !row.isOpen() && !row.hasClash())
            .forEach(this::drop);
    inOrder(now);
    empty.setVisible(rows.isEmpty());
    list.setVisible(!rows.isEmpty());
    shownRevision = revision;
  }

  private void drop(EditorRow row) {
    rows.remove(row.id());
    list.remove(row);
  }

  private void inOrder(List<Paragraph> now) {
    Map<ParagraphId, EditorRow> ordered = new LinkedHashMap<>();
    now.forEach(paragraph -> ordered.put(paragraph.id(), rows.get(paragraph.id())));
    rows.forEach(ordered::putIfAbsent);
    rows.clear();
    rows.putAll(ordered);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    super.onAttach(event);
    polling = Polling.each(event.getUI(), LOOK_AGAIN_IN_MILLISECONDS, this::lookAgain);
  }

  @Override
  protected void onDetach(DetachEvent event) {
    super.onDetach(event);
    if (polling != null) {
      polling.remove();
    }
    document.leave();
  }

  private void lookAgain() {
    if (document.revision() != shownRevision) {
      rearranged();
    }
    if (open != null) {
      document.stay(open.id());
    }
    Map<ParagraphId, String> others = document.others();
    rows.values().forEach(row -> row.showOthers(others.get(row.id())));
  }
}
