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
 * @param changes what it was adopted with; empty where it was adopted as it stands
 * @param inSpite where it was cleared although something held it
 * @param rounds those whose answers are public, in the order they opened
 */
public record AdoptedText(
    Guideline guideline,
    Draft draft,
    LocalDate adoptedOn,
    String body,
    String changes,
    @Nullable InSpite inSpite,
    List<Round> rounds,
    List<Paragraph> paragraphs) {

  public AdoptedText {
    rounds = List.copyOf(rounds);
    paragraphs = List.copyOf(paragraphs);
  }
}
