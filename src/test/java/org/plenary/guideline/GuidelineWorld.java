package org.plenary.guideline;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.plenary.identity.Person;
import org.plenary.identity.PersonId;
import org.plenary.identity.Role;

/**
 * A guideline of two sections for tests, and the people around it. The expert and the delegate have
 * a part in every guideline made here.
 */
class GuidelineWorld implements DraftReaders {

  final Person joyce = person("Joyce Atieno", Role.STAFF);
  final Person samuel = person("Samuel Mensah", Role.STAFF);
  final Person auditor = person("Ada Okafor", Role.AUDITOR);
  final Person expert = person("Adaeze Nwosu", Role.EXPERT);
  final Person delegate = person("Paul Biya Ndi", Role.DELEGATE);
  final Person stranger = person("Tom Stranger", Role.DELEGATE);
  final Person applicant = person("Marijke Verbeek", Role.APPLICANT);

  private final Guidelines guidelines;
  private final Drafts drafts;
  private final Paragraphs paragraphs;
  private final Set<GuidelineId> made = new HashSet<>();

  GuidelineWorld(Guidelines guidelines, Drafts drafts, Paragraphs paragraphs) {
    this.guidelines = guidelines;
    this.drafts = drafts;
    this.paragraphs = paragraphs;
  }

  Guideline guideline() {
    Guideline guideline = guidelines.create(joyce, "People-centred smart cities", Locale.UK);
    made.add(guideline.id());
    return guideline;
  }

  @Override
  public ReadableDrafts readable(Person reader) {
    return new ReadableDrafts(reader == expert || reader == delegate ? made : Set.of(), Set.of());
  }

  Draft working(Guideline guideline) {
    return drafts.findWorking(guideline.id()).orElseThrow();
  }

  /** Writes lines one after another: "# " begins a section, "- " an item, "^ " a footnote. */
  List<ParagraphId> write(Draft draft, String... lines) {
    List<ParagraphId> ids = new ArrayList<>();
    List<Paragraph> there = drafts.listParagraphs(draft.id());
    ParagraphId last = there.isEmpty() ? null : there.get(there.size() - 1).id();
    for (String line : lines) {
      last = paragraphs.insert(joyce, draft.id(), last, paragraph(line));
      ids.add(last);
    }
    return ids;
  }

  static NewParagraph paragraph(String line) {
    String text = line.length() > 2 ? line.substring(2) : line;
    return switch (line.substring(0, Math.min(2, line.length()))) {
      case "# " -> new NewParagraph(ParagraphKind.HEADING, text);
      case "- " -> new NewParagraph(ParagraphKind.LIST_ITEM, text);
      case "^ " -> new NewParagraph(ParagraphKind.FOOTNOTE, text);
      default -> new NewParagraph(ParagraphKind.TEXT, line);
    };
  }

  List<String> numbers(Draft draft) {
    return drafts.listParagraphs(draft.id()).stream().map(Paragraph::number).toList();
  }

  /** "3.1 words" for each. */
  List<String> lines(Draft draft) {
    return drafts.listParagraphs(draft.id()).stream()
        .map(paragraph -> paragraph.number() + " " + paragraph.text())
        .toList();
  }

  private static Person person(String name, Role role) {
    return new Person(
        PersonId.next(),
        name,
        name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@plenary.example",
        "UN-Habitat",
        Set.of(role),
        Locale.UK,
        ZoneId.of("Africa/Nairobi"));
  }
}
