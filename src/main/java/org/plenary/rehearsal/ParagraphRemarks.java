package org.plenary.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  /**
   * So many comments: those on words of the text, as far as the words still stand there, among
   * remarks that fit any paragraph.
   *
   * @param from which of the comments on words are made here, up to {@code to}
   */
  List<CommentForm> mixed(int from, int to, int count) {
    List<Remark> specific =
        GuidelineMaterial.comments().subList(from, to).stream()
            .filter(remark -> find(remark).isPresent())
            .toList();
    List<CommentForm> general = general(1 + from, count);
    List<CommentForm> said = new ArrayList<>();
    for (int turn = 0; said.size() < count; turn++) {
      if (turn < specific.size()) {
        // Some read from the front, some from the end.
        int fromEitherEnd = turn % 2 == 0 ? turn / 2 : specific.size() - 1 - turn / 2;
        said.add(on(specific.get(fromEitherEnd)));
      }
      said.add(general.get(turn));
    }
    return said.subList(0, count);
  }

  /** What somebody says who comes too late. */
  CommentForm late() {
    return general(3, 4).get(3);
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
    Paragraph paragraph = find(remark).orElseThrow();
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

  private Optional<Paragraph> find(Remark remark) {
    return paragraphs.stream().filter(one -> one.words().contains(remark.quote())).findFirst();
  }
}
