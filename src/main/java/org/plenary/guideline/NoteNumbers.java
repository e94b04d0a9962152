package org.plenary.guideline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which footnotes a paragraph calls: its marks in order, and the notes that follow it in order. */
public final class NoteNumbers {

  private final Map<ParagraphId, List<String>> called = new HashMap<>();

  private NoteNumbers() {}

  public static NoteNumbers of(List<Paragraph> paragraphs) {
    NoteNumbers numbers = new NoteNumbers();
    List<String> notes = new ArrayList<>();
    int count = 0;
    for (Paragraph paragraph : paragraphs) {
      if (paragraph.kind() == ParagraphKind.FOOTNOTE) {
        notes.add(String.valueOf(++count));
      } else {
        notes = new ArrayList<>();
        numbers.called.put(paragraph.id(), notes);
      }
    }
    return numbers;
  }

  /** The numbers for this paragraph's marks, to be taken one at each mark. */
  public Deque<String> of(Paragraph paragraph) {
    return new ArrayDeque<>(called.getOrDefault(paragraph.id(), List.of()));
  }
}
