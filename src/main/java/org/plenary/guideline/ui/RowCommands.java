package org.plenary.guideline.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.plenary.guideline.ParagraphKind;
import org.plenary.shared.Refusal;
import org.plenary.ui.Toast;

/** What keys and buttons do to the open paragraph. Text is kept before anything is rearranged. */
final class RowCommands implements EditorRow.Listener {

  private final WorkingDraft document;
  private final DraftEditor editor;
  private final RowSaving saving;

  RowCommands(WorkingDraft document, DraftEditor editor, RowSaving saving) {
    this.document = document;
    this.editor = editor;
    this.saving = saving;
  }

  @Override
  public void opened(EditorRow row, int caret) {
    editor.open(row.id(), caret);
  }

  @Override
  public void typed(EditorRow row, String text) {
    saving.save(row, text);
  }

  @Override
  public void turnInto(EditorRow row, ParagraphKind kind, int level) {
    attempt(
        () -> {
          document.turnInto(row.id(), kind, level);
          row.close(false);
          editor.rearranged();
          editor.open(row.id(), -1);
        });
  }

  @Override
  public void command(EditorRow row, String command, String text, int caret) {
    if (!saving.save(row, text)) {
      // Both texts are on the screen: the choice between them comes first.
      return;
    }
    attempt(
        () -> {
          switch (command) {
            case "split" -> split(row, text, caret);
            case "join" -> join(row, text);
            case "up" -> move(row, -1, caret);
            case "down" -> move(row, 1, caret);
            case "add" -> editor.insertAndOpen(row.id(), following(row), row.paragraph().level());
            case "remove" -> remove(row);
            case "previous" -> openNeighbour(row, -1, -1);
            case "next" -> openNeighbour(row, 1, 0);
            default -> editor.close();
          }
        });
  }

  /** At either end there is nothing to cut: a new paragraph begins there. */
  private void split(EditorRow row, String text, int caret) {
    if (text.substring(0, Math.min(caret, text.length())).isBlank() && !text.isBlank()) {
      Paragraph before = neighbour(row, -1);
      editor.insertAndOpen(
          before == null ? null : before.id(), row.paragraph().kind(), row.paragraph().level());
    } else if (text.substring(Math.min(caret, text.length())).isBlank()) {
      editor.insertAndOpen(row.id(), following(row), row.paragraph().level());
    } else {
      ParagraphId second = document.split(row.id(), text, caret, row.base());
      afterCut(row);
      editor.open(second, 0);
    }
  }

  private void join(EditorRow row, String text) {
    Paragraph before = neighbour(row, -1);
    if (text.isBlank()) {
      document.remove(row.id());
      afterCut(row);
      if (before != null) {
        editor.open(before.id(), -1);
      }
      return;
    }
    int seam = before == null ? 0 : before.text().length();
    ParagraphId first = document.join(row.id());
    saving.forget(first);
    afterCut(row);
    editor.open(first, seam);
  }

  private void afterCut(EditorRow row) {
    saving.forget(row.id());
    row.close(false);
    editor.rearranged();
  }

  private void remove(EditorRow row) {
    ParagraphId id = row.id();
    String number = row.paragraph().number();
    document.remove(id);
    afterCut(row);
    Toast.withUndo(
        editor.getTranslation("guideline.removed.toast", number),
        () -> attempt(() -> editor.putBack(id)));
  }

  private void move(EditorRow row, int by, int caret) {
    if (row.paragraph().isSectionHeading()) {
      Paragraph other = neighbourSection(row, by);
      if (other != null) {
        document.swap(row.id(), other.id());
        reopen(row, caret);
      }
      return;
    }
    Paragraph other = neighbour(row, by);
    if (other == null) {
      return;
    }
    if (by > 0) {
      document.move(row.id(), other.id());
    } else {
      Paragraph further = before(other);
      document.move(row.id(), further == null ? null : further.id());
    }
    reopen(row, caret);
  }

  private void reopen(EditorRow row, int caret) {
    row.close(false);
    editor.rearranged();
    editor.open(row.id(), caret);
  }

  private void openNeighbour(EditorRow row, int by, int caret) {
    List<Paragraph> all = editor.shown();
    int place = all.indexOf(row.paragraph()) + by;
    if (place >= 0 && place < all.size()) {
      editor.open(all.get(place).id(), caret);
      editor.refresh();
    }
  }

  /** The next that is no footnote; notes go where their paragraph goes. */
  private @Nullable Paragraph neighbour(EditorRow row, int by) {
    List<Paragraph> all = editor.shown();
    for (int place = all.indexOf(row.paragraph()) + by;
        place >= 0 && place < all.size();
        place += by) {
      if (all.get(place).kind() != ParagraphKind.FOOTNOTE) {
        return all.get(place);
      }
    }
    return null;
  }

  private @Nullable Paragraph before(Paragraph paragraph) {
    EditorRow row = editor.row(paragraph.id());
    return row == null ? null : neighbour(row, -1);
  }

  private @Nullable Paragraph neighbourSection(EditorRow row, int by) {
    List<Paragraph> headings = editor.shown().stream().filter(Paragraph::isSectionHeading).toList();
    int place = headings.indexOf(row.paragraph()) + by;
    return place >= 0 && place < headings.size() ? headings.get(place) : null;
  }

  private static ParagraphKind following(EditorRow row) {
    ParagraphKind kind = row.paragraph().kind();
    return kind == ParagraphKind.LIST_ITEM ? kind : ParagraphKind.TEXT;
  }

  private void attempt(Runnable action) {
    try {
      action.run();
    } catch (Refusal refusal) {
      Toast.refuse(editor.getTranslation(refusal.messageKey(), refusal.arguments()));
      editor.refresh();
    }
  }
}
