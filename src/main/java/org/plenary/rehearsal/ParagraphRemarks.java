package org.plenary.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.plenary.consultation.Anchor;
import org.plenary.consultation.CommentForm;
import org.plenary.consultation.CommentKind;
import org.plenary.consultation.Severity;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphKind;
import org.plenary.rehearsal.GuidelineMaterial.Remark;

/** What there is to say about the paragraphs of a draft. */
record ParagraphRemarks(List<Paragraph> paragraphs) {

  /** Headings are left alone. */
  static ParagraphRemarks of(List<Paragraph> draft) {
    return new ParagraphRemarks(
        draft.stream().filter(paragraph -> paragraph.kind() == ParagraphKind.TEXT).toList());
  }

  /** Some read from the front, some where their own work is; both kinds come all the time. */
  List<CommentForm> all(int repeated) {
    List<CommentForm> said = new ArrayList<>();
    List<CommentForm> general = general(1, repeated * GuidelineMaterial.remarks().size());
    List<Remark> specific = GuidelineMaterial.comments();
    for (int turn = 0; turn < Math.max(general.size(), specific.size()); turn++) {
      if (turn < specific.size()) {
        said.add(on(specific.get(turn * 23 % specific.size())));
      }
      if (turn < general.size()) {
        said.add(general.get(turn));
      }
    }
    return said;
  }

  /** Remarks that fit any paragraph. */
  List<CommentForm> general(int offset, int count) {
    List<String> remarks = GuidelineMaterial.remarks();
    return IntStream.range(0, count)
        .mapToObj(
            number ->
                new CommentForm(
                    Anchor.paragraph(
                        paragraphs.get((number * 5 + offset) % paragraphs.size()).id()),
                    number % 3 == 0 ? CommentKind.TECHNICAL : CommentKind.GENERAL,
                    number % 4 == 0 ? Severity.MAJOR : Severity.MINOR,
                    remarks.get((number + offset * 7) % remarks.size()),
                    "",
                    ""))
        .toList();
  }

  private CommentForm on(Remark remark) {
    Paragraph paragraph =
        paragraphs.stream()
            .filter(one -> one.words().contains(remark.quote()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("Not in the draft: " + remark.quote()));
    String words = paragraph.words();
    String proposed = remark.put().isEmpty() ? "" : words.replace(remark.quote(), remark.put());
    return new CommentForm(
        Anchor.words(paragraph.id(), remark.quote(), words.indexOf(remark.quote())),
        remark.kind(),
        remark.severity(),
        remark.text(),
        proposed,
        remark.reason());
  }
}
