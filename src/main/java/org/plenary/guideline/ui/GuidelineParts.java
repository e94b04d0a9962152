package org.plenary.guideline.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.plenary.guideline.Draft;
import org.plenary.guideline.Guideline;
import org.plenary.guideline.GuidelineId;
import org.plenary.identity.Person;
import org.springframework.beans.factory.ObjectProvider;

/** What is told around a guideline by those who know: its way, what is next, and short lists. */
@org.springframework.stereotype.Component
class GuidelineParts {

  private final ObjectProvider<GuidelineWay> ways;
  private final ObjectProvider<GuidelinePart> parts;

  GuidelineParts(ObjectProvider<GuidelineWay> ways, ObjectProvider<GuidelinePart> parts) {
    this.ways = ways;
    this.parts = parts;
  }

  List<Component> way(Person reader, Guideline guideline, List<Draft> readable) {
    return ways.stream().map(way -> way.of(reader, guideline, readable)).toList();
  }

  /** The most pressing of what each of them wants of this reader. */
  Optional<Component> findStep(Person reader, GuidelineId guideline) {
    return parts
        .orderedStream()
        .flatMap(part -> part.findStep(reader, guideline).stream())
        .findFirst();
  }

  List<Component> sections(Person reader, GuidelineId guideline) {
    return parts
        .orderedStream()
        .flatMap(part -> part.findSection(reader, guideline).stream())
        .toList();
  }

  boolean isOver(Person reader, GuidelineId guideline) {
    return parts.stream().anyMatch(part -> part.isOver(reader, guideline));
  }
}
