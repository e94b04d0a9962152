package org.plenary.guideline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A file comes back, and meanwhile others have gone on writing. */
@GuidelineTest
class ImportMeetsChangesTest {

  @Autowired DraftImports imports;
  @Autowired DraftExports exports;
  @Autowired Drafts drafts;
  @Autowired Lineage lineage;
  @Autowired Paragraphs paragraphs;
  @Autowired ParagraphTexts texts;
  @Autowired GuidelineWorld world;
  private Guideline guideline;
  private Draft draft;
  private List<ParagraphId> ids;

  @BeforeEach
  void aText() {
    guideline = world.guideline();
    draft = world.working(guideline);
    ids = world.write(draft, "# Purpose", "The first words.", "The second words.", "The third.");
  }

  @Test
  void keepsWhatOthersWroteSinceTheFileWasExported() throws IOException {
    byte[] file = replaced(exports.docx(world.joyce, draft.id()), "The second", "My second");
    texts.edit(world.samuel, draft.id(), ids.get(1), "Written by Samuel.", 1);

    ReadText read = imports.read("back.docx", file);
    ImportPreview preview = imports.preview(world.joyce, draft.id(), read);
    imports.takeOver(world.joyce, draft.id(), read);

    assertThat(preview.knowsItsState()).isTrue();
    assertThat(preview.differences())
        .containsExactly(
            new ImportDifference(ids.get(1), "1.1", "Written by Samuel.", "The first words."));
    assertThat(world.lines(draft))
        .containsExactly(
            "1 Purpose", "1.1 Written by Samuel.", "1.2 My second words.", "1.3 The third.");
  }

  @Test
  void takesTheWordsOfTheFileWhereTheyAreChosen() {
    byte[] file = exports.docx(world.joyce, draft.id());
    texts.edit(world.samuel, draft.id(), ids.get(1), "Written by Samuel.", 1);
    texts.edit(world.samuel, draft.id(), ids.get(2), "And this.", 1);

    imports.takeOver(world.joyce, draft.id(), imports.read("back.docx", file), Set.of(ids.get(1)));

    assertThat(world.lines(draft))
        .containsExactly("1 Purpose", "1.1 The first words.", "1.2 And this.", "1.3 The third.");
  }

  @Test
  void keepsWhatOthersAddedAndLeavesOutWhatTheyTookOut() {
    byte[] file = exports.docx(world.joyce, draft.id());
    ParagraphId added =
        paragraphs.insert(
            world.samuel, draft.id(), ids.get(1), GuidelineWorld.paragraph("Added meanwhile."));
    paragraphs.remove(world.samuel, draft.id(), ids.get(3));
    ReadText read = imports.read("back.docx", file);

    assertThat(imports.preview(world.joyce, draft.id(), read).differences())
        .containsExactly(
            new ImportDifference(added, "1.2", "Added meanwhile.", null),
            new ImportDifference(ids.get(3), "", null, "The third."));
    imports.takeOver(world.joyce, draft.id(), read);
    assertThat(world.lines(draft))
        .containsExactly(
            "1 Purpose", "1.1 The first words.", "1.2 Added meanwhile.", "1.3 The second words.");

    imports.takeOver(world.joyce, draft.id(), read, Set.of(ids.get(3)));
    assertThat(world.lines(draft)).contains("1.4 The third.");
    assertThat(drafts.findParagraph(draft.id(), ids.get(3))).isPresent();
  }

  @Test
  void knowsWhatWasChangedSinceTheDraftBeforeWasFrozen() {
    byte[] file = exports.docx(world.joyce, draft.id());
    drafts.freeze(world.joyce, guideline.id());
    file = exports.docx(world.joyce, draft.id());
    Draft next = drafts.startNext(world.joyce, guideline.id());
    texts.edit(world.samuel, next.id(), ids.get(1), "Written by Samuel.", 1);

    ReadText read = imports.read("back.docx", file);

    assertThat(imports.preview(world.joyce, next.id(), read).differences()).hasSize(1);
    imports.takeOver(world.joyce, next.id(), read);
    assertThat(world.lines(next)).contains("1.1 Written by Samuel.");
  }

  @Test
  void namesAllThatWillChangeWhereTheFileDoesNotSayFromWhatItWasMade() {
    ReadText read =
        imports.read("new.md", "# Purpose\n\nThe first words!\n\nThe second words.".getBytes());

    ImportPreview preview = imports.preview(world.joyce, draft.id(), read);

    assertThat(preview.knowsItsState()).isFalse();
    assertThat(preview.differences())
        .containsExactly(
            new ImportDifference(ids.get(1), "1.1", "The first words.", "The first words!"),
            new ImportDifference(ids.get(3), "1.3", "The third.", null));
  }

  @Test
  void followsParagraphsThatTheWordProcessorJoined() throws IOException {
    drafts.freeze(world.joyce, guideline.id());
    Draft next = drafts.startNext(world.joyce, guideline.id());
    String between =
        "</w:p><w:p><w:pPr><w:pStyle w:val=\"PlenaryText\"/></w:pPr><w:bookmarkStart w:id=\"6\"";
    byte[] file =
        replaced(
            exports.docx(world.joyce, next.id()),
            between,
            between.substring(between.indexOf("<w:bookmarkStart")));

    imports.takeOver(world.joyce, next.id(), imports.read("joined.docx", file));

    assertThat(world.lines(next)).hasSize(3);
    Placement second = lineage.trace(draft.id(), next.id()).byParagraph().get(ids.get(3));
    assertThat(second.fate()).isEqualTo(Fate.MERGED);
    assertThat(second.successors()).extracting(Paragraph::id).containsExactly(ids.get(2));
    assertThat(second.isCertain()).isTrue();
  }

  @Test
  void isNotSureThatWhatAFileDoesNotBringIsGone() {
    drafts.freeze(world.joyce, guideline.id());
    Draft next = drafts.startNext(world.joyce, guideline.id());
    paragraphs.remove(world.joyce, next.id(), ids.get(2));
    String file = "# Purpose\n\n- The first words.\n\nWholly other sentences stand here.";

    imports.takeOver(world.joyce, next.id(), imports.read("next.md", file.getBytes()));

    var placed = lineage.trace(draft.id(), next.id()).byParagraph();
    assertThat(placed.get(ids.get(1)).successors())
        .as("an item now, and the same words")
        .extracting(Paragraph::id)
        .containsExactly(ids.get(1));
    assertThat(placed.get(ids.get(1)).isCertain()).isFalse();
    assertThat(placed.get(ids.get(2)).isCertain()).as("taken out by a person").isTrue();
    assertThat(placed.get(ids.get(3)).fate()).isEqualTo(Fate.REMOVED);
    assertThat(placed.get(ids.get(3)).isCertain()).isFalse();
  }

  @Test
  void bringsBackUnderItsOwnIdWhatWasTakenOutAndTheFileStillCarries() throws IOException {
    byte[] file =
        DraftImportsTest.rewritten(
            exports.docx(world.joyce, draft.id()),
            (name, part) ->
                name.equals("docProps/custom.xml") ? part.replace("PlenaryDraft", "Other") : part);
    paragraphs.remove(world.samuel, draft.id(), ids.get(2));

    imports.takeOver(world.joyce, draft.id(), imports.read("back.docx", file));

    assertThat(drafts.listParagraphs(draft.id())).extracting(Paragraph::id).isEqualTo(ids);
  }

  private static byte[] replaced(byte[] docx, String words, String others) throws IOException {
    return DraftImportsTest.rewritten(
        docx,
        (name, part) -> {
          if (!name.equals("word/document.xml")) {
            return part;
          }
          assertThat(part).contains(words);
          return part.replace(words, others);
        });
  }
}
