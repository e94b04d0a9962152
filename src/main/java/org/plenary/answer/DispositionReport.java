package org.plenary.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plenary.attachment.Attachment;
import org.plenary.attachment.AttachmentId;
import org.plenary.consultation.Capacity;
import org.plenary.consultation.Comment;
import org.plenary.consultation.CommentId;
import org.plenary.consultation.Phrase;
import org.plenary.consultation.Round;
import org.plenary.consultation.TextKey;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Guideline;
import org.plenary.shared.NotFound;
import org.plenary.ui.Numbers;

/**
 * What was said in a round and what became of it, as anybody may read it.
 *
 * @param lines what was in the register when the answers went out; these count
 * @param positions where bodies stood in it on words of the draft, in the order of the text
 * @param later what came afterwards and the office has answered since; apart, and counted nowhere
 */
public record DispositionReport(
    Guideline guideline,
    Draft draft,
    Round round,
    Release release,
    List<Line> lines,
    List<Phrase> positions,
    List<Line> later) {

  public DispositionReport {
    lines = List.copyOf(lines);
    positions = List.copyOf(positions);
    later = List.copyOf(later);
  }

  /** A comment and its answer. Who works on it and how it came about is the office's own. */
  public record Line(Comment comment, Answer answer, List<Attachment> files) {

    public Line {
      files = List.copyOf(files);
    }

    /** A body speaks as itself; who wrote within it is its own affair. */
    public String speaker() {
      return comment.capacity() == Capacity.BODY ? comment.organisation() : comment.authorName();
    }

    /** "Urban Lab, Nigeria". */
    public String from() {
      String organisation =
          comment.capacity() == Capacity.BODY ? "" : comment.organisation().strip();
      return organisation.isEmpty() || comment.country().isBlank()
          ? organisation + comment.country()
          : organisation + ", " + comment.country();
    }

    public String outcomeKey() {
      return OutcomeKey.of(comment, answer);
    }

    public String words() {
      return answer.isDecided() ? answer.words() : "";
    }

    /** What the office made of an objection; empty where there is none to tell. */
    public @Nullable String objectionKey() {
      ObjectionOutcome outcome = answer.objectionOutcome();
      return outcome == null ? null : "answer.objection." + TextKey.of(outcome);
    }

    public boolean isObjected() {
      return answer.satisfaction() == Satisfaction.OBJECTED;
    }
  }

  static List<Line> lines(
      List<TriageItem> items,
      Map<CommentId, List<Attachment>> files,
      Predicate<TriageItem> wanted) {
    return items.stream()
        .filter(wanted)
        .map(
            item ->
                new Line(
                    item.comment(),
                    item.answer(),
                    files.getOrDefault(item.comment().id(), List.of())))
        .toList();
  }

  /** What was handed in with each; a comment without any is left out. */
  public Map<CommentId, List<Attachment>> files() {
    Map<CommentId, List<Attachment>> files = new LinkedHashMap<>();
    lines.stream()
        .filter(line -> !line.files().isEmpty())
        .forEach(line -> files.put(line.comment().id(), line.files()));
    return files;
  }

  /** How large each file is, in words of that language. */
  public Map<AttachmentId, String> sizes(Locale locale) {
    return all()
        .flatMap(line -> line.files().stream())
        .collect(Collectors.toMap(Attachment::id, file -> Numbers.size(file.bytes(), locale)));
  }

  /** A file that was handed in with a comment of the report; any other does not exist here. */
  public Attachment file(AttachmentId wanted) {
    return all()
        .flatMap(line -> line.files().stream())
        .filter(file -> file.id().equals(wanted))
        .findFirst()
        .orElseThrow(() -> new NotFound("attachment", wanted.value()));
  }

  private Stream<Line> all() {
    return Stream.concat(lines.stream(), later.stream());
  }

  public Map<String, Integer> byKind() {
    return count(line -> "consultation.kind." + TextKey.of(line.comment().kind()));
  }

  public Map<String, Integer> byOutcome() {
    return count(Line::outcomeKey);
  }

  public Map<String, Integer> byRegion() {
    return count(line -> line.comment().region());
  }

  /** What nobody said for a body counts under an empty name. */
  public Map<String, Integer> byBody() {
    return count(
        line -> line.comment().capacity() == Capacity.BODY ? line.comment().organisation() : "");
  }

  private Map<String, Integer> count(Function<Line, String> name) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    lines.stream().map(name).sorted().forEach(one -> counts.merge(one, 1, Integer::sum));
    return counts;
  }
}
