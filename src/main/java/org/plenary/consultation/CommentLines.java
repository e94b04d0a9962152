package org.plenary.consultation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.plenary.guideline.DraftId;
import org.plenary.guideline.DraftLines;
import org.plenary.guideline.Drafts;
import org.plenary.guideline.Guidelines;
import org.plenary.guideline.Paragraph;
import org.plenary.guideline.ParagraphId;
import org.springframework.stereotype.Component;

/** On which line of its draft a comment is, counted as on the draft's page and in its PDF. */
@Component
class CommentLines {

  private final Drafts drafts;
  private final Guidelines guidelines;

  CommentLines(Drafts drafts, Guidelines guidelines) {
    this.drafts = drafts;
    this.guidelines = guidelines;
  }

  /** Reads each draft once. Empty for what is about no paragraph. */
  Function<Comment, String> of(Collection<Comment> comments) {
    Map<DraftId, Map<ParagraphId, Paragraph>> texts = new HashMap<>();
    Map<DraftId, DraftLines> lines = new HashMap<>();
    for (Comment comment : comments) {
      if (!texts.containsKey(comment.draft())) {
        Map<ParagraphId, Paragraph> text = new HashMap<>();
        var paragraphs = drafts.listParagraphs(comment.draft());
        paragraphs.forEach(one -> text.put(one.id(), one));
        texts.put(comment.draft(), text);
        lines.put(
            comment.draft(),
            DraftLines.of(paragraphs, guidelines.get(comment.guideline()).language()));
      }
    }
    return comment -> {
      Paragraph paragraph = texts.get(comment.draft()).get(comment.anchor().paragraph());
      Integer start = comment.anchor().start();
      return paragraph == null
          ? ""
          : String.valueOf(
              lines.get(comment.draft()).getLine(paragraph, start == null ? 0 : start));
    };
  }
}
