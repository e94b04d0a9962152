package org.plenary.entry.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.plenary.entry.Entry;
import org.plenary.identity.Person;
import org.springframework.beans.factory.ObjectProvider;

/** What all modules have to say on the pages of an entry, in their order. */
@org.springframework.stereotype.Component
class EntryParts {

  private final ObjectProvider<EntryPart> parts;

  EntryParts(ObjectProvider<EntryPart> parts) {
    this.parts = parts;
  }

  List<Component> sections(Person reader, Entry entry) {
    return all(part -> part.findSection(reader, entry));
  }

  List<Component> papers(Person reader, Entry entry) {
    return all(part -> part.findPapers(reader, entry));
  }

  List<Component> ways(Person reader, Entry entry) {
    return all(part -> part.findWay(reader, entry));
  }

  private List<Component> all(Function<EntryPart, Optional<Component>> what) {
    return parts.orderedStream().flatMap(part -> what.apply(part).stream()).toList();
  }
}
