package org.plenary.adoption;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.plenary.consultation.Round;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.Paragraph;

/**
 * An adopted guideline as everybody may read it.
 *
 * @param body who adopted it
 * @param words what the body said with its decision, and in which words it wants the text changed;
 *     often empty
 * @param hasChanges whether it was adopted with changes; the words name them
 * @param cleared where the changes are in the text: the draft the body decided about
 * @param inSpite where it was cleared although something held it
 * @param rounds those whose answers are public, in the order they opened
 */
public record AdoptedText(
    Guideline guideline,
    Draft draft,
    LocalDate adoptedOn,
    String body,
    String words,
    boolean hasChanges,
    @Nullable Draft cleared,
    @Nullable InSpite inSpite,
    List<Round> rounds,
    List<Paragraph> paragraphs) {

  public AdoptedText {
    rounds = List.copyOf(rounds);
    paragraphs = List.copyOf(paragraphs);
  }
}
